import { describe, expect, it } from 'vitest';
import { checkProject } from '../../src/cli/project.ts';
import { questionFinder } from '../../src/ui/consultation/question-finder.ts';
import { idleWords } from '../../src/ui/consultation/question-words.ts';
import { tokensOf } from '../../src/ui/parts/finding.ts';

const checked = checkProject('cases');
const appointments = checked.ok
  ? checked.library.cases.flatMap(({ slug, case: kase }) =>
      kase.steps.flatMap((step) =>
        step.kind === 'appointment' ? [{ name: `${slug} ${step.id}`, history: step.history }] : [],
      ),
    )
  : [];

/** As a learner would put it in a word or two: what tells, or all of it where nothing does. */
function inShort(label: string): string {
  const words = tokensOf(label);
  const telling = words.filter((word) => word.length > 1 && !idleWords.has(word));
  return (telling.length > 0 ? telling : words).join(' ');
}

describe('the questions of the shipped cases', () => {
  it('are there', () => {
    expect(checked.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(appointments.length).toBeGreaterThan(3);
  });

  it.each(appointments)('of $name are found by their words and synonyms', ({ history }) => {
    const find = questionFinder(history);
    const lost = history.flatMap(({ id, label, synonyms }) => [
      ...[label, inShort(label)]
        .filter((text) => !find(text)?.slice(0, 3).includes(id))
        .map((text) => `${text}: ${id} is not among the first three`),
      ...synonyms
        .filter((text) => !find(text)?.includes(id))
        .map((text) => `${text}: does not find ${id}`),
    ]);
    expect(lost).toEqual([]);
  });
});
