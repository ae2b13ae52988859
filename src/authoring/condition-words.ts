/** Guards in plain words: “Full blood count or ferritin was ordered, and “Any blood?” was not asked”. */
import type { Condition } from '../case/types.ts';
import { enConsultation } from '../i18n/en-consultation.ts';
import type { CaseNames } from './case-names.ts';
import type { Atom } from './encounters/guards.ts';

/** A guard with its negations drawn in to single facts, and lists inside lists of the same kind opened. */
type Plain =
  | { readonly kind: 'fact'; readonly fact: Fact }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Plain[] };

/** A fact as a sentence in three pieces, so that facts which differ in their subject alone are said once. */
interface Fact {
  readonly before: string;
  readonly subject: string;
  readonly after: string;
  readonly so: boolean;
}

/** A guard as half a sentence, to stand after "if" or "only if". */
export function conditionWords(condition: Condition, names: CaseNames): string {
  return wordsOf(plain(condition, true, names), false);
}

function plain(condition: Condition, so: boolean, names: CaseNames): Plain {
  if ('not' in condition) return plain(condition.not, !so, names);
  if ('all' in condition) return list(condition.all, so ? 'all' : 'any', so, names);
  if ('any' in condition) return list(condition.any, so ? 'any' : 'all', so, names);
  return { kind: 'fact', fact: factOf(condition, so, names) };
}

function list(
  conditions: readonly Condition[],
  kind: 'all' | 'any',
  so: boolean,
  names: CaseNames,
): Plain {
  const parts = conditions
    .map((each) => plain(each, so, names))
    .flatMap((each) => (each.kind === kind ? each.parts : [each]));
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { kind, parts };
}

function wordsOf(guard: Plain, inner: boolean): string {
  if (guard.kind === 'fact') return sentence(guard.fact, guard.fact.subject);
  const parts = saidOnce(guard.parts, guard.kind).map((each) =>
    typeof each === 'string' ? each : wordsOf(each, true),
  );
  const joined = parts.join(guard.kind === 'all' ? ', and ' : ', or ');
  return inner && parts.length > 1 ? `(${joined})` : joined;
}

/** "A was ordered" or "B was ordered" becomes "A or B was ordered"; not A and not B, "neither A nor B was ordered". */
function saidOnce(parts: readonly Plain[], kind: 'all' | 'any'): readonly (Plain | string)[] {
  const alike = new Map<string, Fact[]>();
  const said: (string | Plain)[] = [];
  for (const part of parts) {
    // "A or B was not ordered" could be read both ways.
    if (part.kind !== 'fact' || part.fact.so !== (kind === 'any')) {
      said.push(part);
      continue;
    }
    const key = `${part.fact.before}|${part.fact.after}`;
    const group = alike.get(key);
    if (group === undefined) {
      alike.set(key, [part.fact]);
      said.push(key);
    } else group.push(part.fact);
  }
  return said.map((each) => {
    const facts = typeof each === 'string' ? alike.get(each) : undefined;
    const [first, ...more] = facts ?? [];
    if (first === undefined) return each;
    if (more.length === 0) return sentence(first, first.subject);
    const subjects = [first, ...more].map(({ subject }) => subject);
    if (first.so || first.before !== '') return sentence(first, orList(subjects));
    return sentence({ ...first, so: true }, `neither ${subjects.join(' nor ')}`);
  });
}

function orList(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

function sentence({ before, after, so }: Fact, subject: string): string {
  if (so) return `${before}${subject} ${after}`;
  if (before !== '') return `${before.replace(/^a /, 'no ')}${subject} ${after}`;
  return `${subject} ${after.replace(/^(was|did)\b/, '$1 not')}`;
}

function factOf(atom: Atom, so: boolean, names: CaseNames): Fact {
  const fact = (before: string, subject: string, after: string) => ({ before, subject, after, so });
  if ('elicited' in atom) {
    const { name, done } = names.enquiry(atom.elicited);
    return fact('', name, `was ${done}`);
  }
  if ('ordered' in atom) return fact('', names.investigation(atom.ordered), 'was ordered');
  if ('reported' in atom) {
    return fact('a report of ', names.investigation(atom.reported), 'has come in');
  }
  if ('chose' in atom) {
    return fact('', names.option(atom.chose.decision, atom.chose.option), 'was chosen');
  }
  if ('agreed' in atom) {
    const { name, done } = names.choice(atom.agreed.step, atom.agreed.choice);
    return fact('', name, `was ${done}`);
  }
  if ('acted' in atom) {
    const act = enConsultation.inbox.action[atom.acted.action];
    const report = names.investigation(atom.acted.investigation);
    return fact('', `“${act}”`, `was the answer to ${report}`);
  }
  if ('unanswered' in atom) {
    return fact('a report of ', names.investigation(atom.unanswered), 'was left unanswered');
  }
  const minutes = names.overrun(atom.overran);
  const by = minutes === null ? '' : ` by ${minutes} minutes or more`;
  return fact('', names.step(atom.overran), so ? `ran over${by}` : `did run over${by}`);
}
