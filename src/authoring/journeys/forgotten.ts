import { learn, type Label } from './label.ts';
import type { Pursuit } from './pursuit.ts';
import { decided } from './standing.ts';

/** The ways without some open enquiries on which no guard hangs any more. */
export function forgetting<C>(
  label: Label<C>,
  enquiries: readonly string[],
  pursuit: Pursuit<C>,
): readonly Label<C>[] {
  if (enquiries.length === 0) return [label];
  const { open } = label.standing;
  const standing = enquiries.reduce((now, id) => decided(now, id, false), label.standing);
  return pursuit.forget(label.cost, enquiries).map(({ cost, asked }) => {
    const learnt =
      asked === null
        ? []
        : enquiries.map((enquiry) => {
            return { enquiry, asked: asked.includes(enquiry), visit: open.get(enquiry) ?? 0 };
          });
    return { ...learn(label, { standing, learnt }, (same) => same), cost };
  });
}
