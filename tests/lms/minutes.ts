/** A time as an LMS holds it, `0000:12:20`, `PT740S` or `PT12M20S`, in minutes and seconds: `12:20`. */
export function minutesOf(time: string): string {
  const clock = /^(\d+):(\d+):(\d+)/.exec(time);
  const interval = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(time);
  const [, hours = '0', minutes = '0', seconds = '0'] = clock ?? interval ?? [];
  if (clock === null && interval === null) throw new Error(`${time} is no time`);
  const all = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return `${String(Math.floor(all / 60))}:${String(all % 60).padStart(2, '0')}`;
}
