import type { Case, Next, Step } from '../../case/types.ts';
import { guardLabel } from './guard-label.ts';

/** The steps of a case as a Mermaid flowchart; steps that no learner can come to are dashed. */
export function mermaid(kase: Case, reached: ReadonlySet<string>): string {
  // Mermaid takes some words, "end" among them, for its own; so steps go by number.
  const numbers = new Map(kase.steps.map(({ id }, index) => [id, `s${index}`]));
  const nodes = kase.steps.map((step) => {
    const [open, close] = shapes[step.kind];
    const lost = reached.has(step.id) ? '' : ':::lost';
    return `  ${numbers.get(step.id) ?? ''}${open}"${escaped(short(step.title))}"${close}${lost}`;
  });
  const edges = kase.steps.flatMap((step) =>
    waysOf(step).flatMap(({ label, next }) =>
      branchesOf(next).flatMap(({ guard, to }) => {
        const target = numbers.get(to);
        if (target === undefined) return [];
        const text = [label, guard].filter((part) => part !== '').join(' · ');
        const arrow = text === '' ? '-->' : `-- "${escaped(text)}" -->`;
        return [`  ${numbers.get(step.id) ?? ''} ${arrow} ${target}`];
      }),
    ),
  );
  const lost = '  classDef lost stroke-dasharray: 5 5';
  return ['flowchart TD', ...nodes, ...new Set(edges), lost].join('\n');
}

const shapes: Readonly<Record<Step['kind'], readonly [string, string]>> = {
  appointment: ['[', ']'],
  results: ['[/', '/]'],
  decision: ['{', '}'],
  'safety-net': ['[[', ']]'],
  referral: ['[[', ']]'],
  outcome: ['([', '])'],
  end: ['([', '])'],
};

function waysOf(step: Step): readonly { readonly label: string; readonly next: Next }[] {
  if (step.kind === 'outcome' || step.kind === 'end') return [];
  if (step.kind !== 'decision') return [{ label: '', next: step.next }];
  return step.options.map(({ label, requires, next }) => {
    const guard = requires === undefined ? '' : ` (${short(guardLabel(requires))})`;
    return { label: `${short(label)}${guard}`, next };
  });
}

function branchesOf(next: Next): readonly { readonly guard: string; readonly to: string }[] {
  if (typeof next === 'string') return [{ guard: '', to: next }];
  return next.map(({ when, to }) => ({
    guard: when === undefined ? 'else' : short(guardLabel(when)),
    to,
  }));
}

/** Long enough to be recognised. */
function short(text: string): string {
  const characters = Array.from(text);
  return characters.length <= 40 ? text : `${characters.slice(0, 39).join('').trimEnd()}…`;
}

/**
 * Text within quotes, as Mermaid reads it: signs that mean something to it or to HTML go by their number, a dot after a
 * number too, which it takes for a list.
 */
function escaped(text: string): string {
  return text
    .replace(/["#&<>`*_~\\[\]{}()|;]/g, (sign) => `#${sign.codePointAt(0) ?? 0};`)
    .replace(/^(\d+)\.(?=\s)/, '$1#46;')
    .replace(/^([-+])(?=\s)/, (sign) => `#${sign.codePointAt(0) ?? 0};`);
}
