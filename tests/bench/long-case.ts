import { caseSchema } from '../../src/case/schema.ts';
import type { CaseSource, FullCase } from '../../src/case/types.ts';
import { tinySource } from '../support/tiny-case.ts';

type StepSource = CaseSource['steps'][number];

const verdicts = ['recommended', 'acceptable', 'questionable', 'unsafe'] as const;

/** A case of so many steps: an appointment, a decision, an inbox, a safety-net and a decision again, with guards between. */
export function longCase(count: number): FullCase {
  const ids = Array.from({ length: count - 2 }, (_, at) => `step-${at}`);
  const next = (at: number, by = 1) => ids[at + by] ?? (at % 2 === 0 ? 'well' : 'badly');
  const steps = ids.map((id, at): StepSource => {
    const title = `Step ${at}`;
    switch (at % 5) {
      case 0:
        return {
          kind: 'appointment',
          id,
          title,
          day: at,
          mode: 'telephone',
          minutes: 10,
          says: 'Hello.',
          history: Array.from({ length: 6 }, (_, number) => ({
            id: `ask-${at}-${number}`,
            label: 'Well?',
            minutes: 0.5 + (number % 2),
            reply: 'Yes.',
            worth: number < 2 ? ('key' as const) : ('useful' as const),
          })),
          next: next(at),
        };
      case 2:
        return {
          kind: 'results',
          id,
          title,
          day: at,
          next: [{ when: { unanswered: 'count' }, to: next(at, 3) }, { to: next(at) }],
        };
      case 3:
        return {
          kind: 'safety-net',
          id,
          title,
          prompt: 'How?',
          parts: [0, 1].map((part) => ({
            id: `part-${part}`,
            label: 'What?',
            choices: [0, 1].map((choice) => ({
              id: `say-${part}-${choice}`,
              label: 'This',
              verdict: verdicts[choice * 2] ?? 'unsafe',
              rationale: 'Because.',
            })),
          })),
          next: [
            { when: { agreed: { step: id, choice: 'say-0-0' } }, to: next(at) },
            { to: next(at, 2) },
          ],
        };
      default:
        return {
          kind: 'decision',
          id,
          title,
          domain: at % 3 === 0 ? 'communication' : 'judgement',
          prompt: 'Which?',
          options: verdicts.map((verdict, number) => ({
            id: `option-${number}`,
            label: 'Do it',
            verdict,
            rationale: 'Because.',
            orders: number === 1 ? ['count'] : [],
            ...(number === 2 && at % 5 === 1
              ? { requires: { elicited: `ask-${at - 1}-${number}` } }
              : {}),
            next: next(at, 1 + (number % 3)),
          })),
        };
    }
  });
  return caseSchema.parse({
    ...tinySource,
    investigations: [
      {
        id: 'count',
        name: 'Blood count',
        group: 'Blood',
        worth: 'key',
        reports: [
          {
            status: 'failed',
            days: 2,
            when: { not: { chose: { decision: 'step-1', option: 'option-1' } } },
            actions: [
              { action: 'file', verdict: 'questionable', rationale: 'Because.' },
              { action: 'repeat', verdict: 'recommended', rationale: 'Because.' },
            ],
          },
          { status: 'reported', days: 3 },
        ],
      },
    ],
    steps: [
      ...steps,
      ...['well', 'badly'].map((id) => ({
        kind: 'outcome',
        id,
        title: id,
        day: count + 30,
        grade: 'good',
        stage: 'One',
        story: 'So.',
      })),
    ],
  });
}
