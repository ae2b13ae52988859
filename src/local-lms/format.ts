/** A file's size as people say it: "84 KB", "1.2 MB". */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** The time of day on the reader's clock, to the second. */
export function formatTime(milliseconds: number): string {
  return new Date(milliseconds).toLocaleTimeString('en-GB');
}

/** "1 commit", "3 commits". */
export function formatCount(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}
