import type { SeenCondition } from '../../authoring/preview/conditions.ts';
import type { Guard } from '../../authoring/preview/guards.ts';
import { OpenPart } from './open-place.tsx';

/** The guards that count here: whether each holds, and what it hangs on. */
export function GuardList({
  guards,
  file,
}: {
  readonly guards: readonly Guard[];
  readonly file: string;
}) {
  if (guards.length === 0) return <p className="hint">None: all is open, and each way leads on.</p>;
  return (
    <ul className="guards">
      {guards.map((guard) => (
        <li key={guard.at.join('/')} data-taken={guard.taken}>
          <p>
            <Truth holds={guard.taken} /> {wordsOf(guard)} <code>{guard.id}</code>{' '}
            <small>{standing(guard)}</small>
            <OpenPart file={file} at={guard.at} of={`the guard of ${guard.id}`} />
          </p>
          {guard.condition !== null && <Condition of={guard.condition} />}
        </li>
      ))}
    </ul>
  );
}

function wordsOf({ opens, option }: Guard): string {
  switch (opens) {
    case 'way':
      return option === null ? 'On to' : `After ${option}, on to`;
    case 'option':
      return 'Option';
    case 'item':
      return 'Item';
    case 'report':
      return 'Report of';
  }
}

function standing({ opens, holds, taken, condition }: Guard): string {
  if (opens === 'option' || opens === 'item') return taken ? 'offered' : 'not offered';
  if (taken) return condition === null ? 'as nothing before holds' : 'holds';
  return holds ? 'one before it holds' : 'doesn’t hold';
}

function Condition({ of }: { readonly of: SeenCondition }) {
  return (
    <ul className="condition">
      <li>
        <Truth holds={of.holds} /> <code>{of.says}</code>
        {of.parts.map((part, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a part is its place in the condition
          <Condition key={index} of={part} />
        ))}
      </li>
    </ul>
  );
}

function Truth({ holds }: { readonly holds: boolean }) {
  return (
    <span className="truth" data-holds={holds}>
      <span aria-hidden="true">{holds ? '✓' : '✗'}</span>
      <span className="visually-hidden">{holds ? 'yes:' : 'no:'}</span>
    </span>
  );
}
