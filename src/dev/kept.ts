/** Keeps a value for this tab, over reloads of the page and starts of the server; anything that can't be read is as good as nothing. */
export function keep(name: string, value: unknown): void {
  try {
    sessionStorage.setItem(`referwise.dev.${name}`, JSON.stringify(value));
  } catch {
    // A browser that keeps nothing costs the place, no more.
  }
}

/** What was kept under a name; null where nothing was. */
export function kept<T>(name: string): T | null {
  try {
    const value: T | null = JSON.parse(sessionStorage.getItem(`referwise.dev.${name}`) ?? 'null');
    return value;
  } catch {
    return null;
  }
}
