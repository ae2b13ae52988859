import type { AnyMachineSnapshot } from 'xstate';

/** Whether a consultation has come to its end. */
export function isFinished({ snapshot }: { readonly snapshot: AnyMachineSnapshot }): boolean {
  return snapshot.status === 'done';
}
