import { crowd, lineAround, rings, squares } from './people.ts';

/**
 * 1,000 people: those with cancer by the published figure as filled squares among rings, those of the learner's estimate
 * inside a dashed line. No colour is needed to tell them apart.
 */
export function RiskPicture({
  published,
  estimated,
  label,
}: {
  readonly published: number;
  readonly estimated: number;
  readonly label: string;
}) {
  const affected = Math.round(published);
  return (
    <svg
      className="rw-risk__picture"
      viewBox={`-2 -2 ${crowd.width + 4} ${crowd.height + 4}`}
      role="img"
      aria-label={label}
    >
      <path className="rw-risk__others" d={rings(affected, crowd.count)} />
      <path className="rw-risk__affected" d={squares(0, affected)} />
      {estimated > 0 && <path className="rw-risk__estimate" d={lineAround(estimated)} />}
    </svg>
  );
}

/** One mark of the picture, for its key. */
export function RiskKey({ of }: { readonly of: 'affected' | 'estimate' }) {
  return (
    <svg className="rw-risk__key" viewBox="-2 -2 14 14" aria-hidden="true">
      {of === 'affected' ? (
        <path className="rw-risk__affected" d={squares(0, 1)} />
      ) : (
        <path className="rw-risk__estimate" d={lineAround(1)} />
      )}
    </svg>
  );
}
