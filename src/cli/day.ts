/** Whether a text is a day that there is, written YYYY-MM-DD: not 30 February. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) && text.length === 10;
}

/** The day on which the command runs, YYYY-MM-DD. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
