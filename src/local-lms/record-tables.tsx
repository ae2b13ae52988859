import { useId } from 'react';
import type { ShownTable } from './run-time.ts';
import type { RefusedCall } from './session.ts';
import { text } from './text.ts';

const words = text.record;
const heads = words.columns;

/** Objectives by index, with status and score. */
export function ObjectiveTable({ table }: { readonly table: ShownTable }) {
  return <RecordTable title={words.objectives} empty={words.noObjectives} {...table} />;
}

/** Interactions by index: what was answered, what counts as right, and how it was judged. */
export function InteractionTable({ table }: { readonly table: ShownTable }) {
  return <RecordTable title={words.interactions} empty={words.noInteractions} {...table} />;
}

/** What the package tried to set and the run-time did not take. */
export function RefusedTable({ refused }: { readonly refused: readonly RefusedCall[] }) {
  return (
    <RecordTable
      title={words.refused}
      empty=""
      advice={words.refusedAdvice}
      heads={[heads.index, heads.element, heads.value, heads.why]}
      rows={refused.map(({ element, value, code, meaning }, index) => [
        `${index + 1}`,
        element,
        value,
        `${code} ${meaning}`,
      ])}
    />
  );
}

interface RecordTableProps extends ShownTable {
  readonly title: string;
  readonly empty: string;
  readonly advice?: string;
}

function RecordTable({ title, empty, advice, heads, rows }: RecordTableProps) {
  const id = useId();
  return (
    <div>
      <h3 id={id}>
        {title} {rows.length === 0 ? null : <span className="count">{rows.length}</span>}
      </h3>
      {advice === undefined ? null : <p className="warning">{advice}</p>}
      {rows.length === 0 ? (
        <p className="nothing">{empty}</p>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by keyboard
        <section className="scrolling" aria-labelledby={id} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((cells) => (
                <tr key={cells[0]}>
                  {cells.map((cell, column) => (
                    <td key={heads[column]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}
