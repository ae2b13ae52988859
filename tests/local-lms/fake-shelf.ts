import { attemptShelf, type AttemptShelf } from '../../src/local-lms/attempt.ts';

/** An attempt shelf over a browser's storage that lives as long as the test; `full` refuses to write. */
export function fakeShelf(full = false): AttemptShelf & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  const shelf = attemptShelf(() => ({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      if (full) throw new Error('QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key) => kept.delete(key),
  }));
  return { ...shelf, kept };
}
