import type { RuleHere } from '../../authoring/preview/guideline-here.ts';

const states = {
  met: 'Met',
  hidden: 'Met by what is not found yet',
  undecided: 'Undecided',
} as const;

const standings = {
  open: 'nothing done yet',
  'under-way': 'test under way',
  answered: 'answered',
} as const;

/** The rules that say something of the patient now, with what met them or would decide them. Those that are open stand folded. */
export function RuleList({ rules }: { readonly rules: readonly RuleHere[] }) {
  const undecided = rules.filter(({ state }) => state === 'undecided');
  const met = rules.filter(({ state }) => state !== 'undecided');
  return (
    <>
      {met.length === 0 && <p className="hint">None is met.</p>}
      <Rules rules={met} />
      {undecided.length > 0 && (
        <details>
          <summary>{undecided.length} undecided</summary>
          <Rules rules={undecided} />
        </details>
      )}
    </>
  );
}

function Rules({ rules }: { readonly rules: readonly RuleHere[] }) {
  return (
    <ul className="rules">
      {rules.map(({ rule, rec, summary, strength, state, standing, required, facts }) => (
        <li key={rule} data-state={state}>
          <p className="rule-head">
            <span className="tag" data-state={state}>
              {states[state]}
            </span>{' '}
            <strong>{rec ?? 'Same day'}</strong> <code>{rule}</code>
          </p>
          <p>{summary}</p>
          <p>
            <small>
              {strength}
              {state !== 'undecided' && <>, {standings[standing]}</>}
              {required && <strong>, must be acted on now</strong>}.{' '}
              {state === 'undecided' ? 'Would decide it: ' : 'Because of '}
              {facts.map((fact, index) => (
                <span key={fact}>
                  {index > 0 && ', '}
                  <code>{fact}</code>
                </span>
              ))}
            </small>
          </p>
        </li>
      ))}
    </ul>
  );
}
