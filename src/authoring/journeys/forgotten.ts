import { learn, type Label } from './label.ts';
import type { Pursuit } from './pursuit.ts';
import { decided } from './standing.ts';

/** The way without an open enquiry on which no guard hangs any more. */
export function forgotten<C>(
  label: Label<C>,
  enquiry: string,
  pursuit: Pursuit<C>,
): readonly Label<C>[] {
  const visit = label.standing.open.get(enquiry) ?? 0;
  const standing = decided(label.standing, enquiry, false);
  return pursuit.forget(label.cost, enquiry).map(({ cost, asked }) => ({
    ...learn(
      label,
      { standing, learnt: asked === null ? [] : [{ enquiry, asked, visit }] },
      (same) => same,
    ),
    cost,
  }));
}
