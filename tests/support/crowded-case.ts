import { caseSchema } from '../../src/case/schema.ts';
import type { CaseSource, FullCase } from '../../src/case/types.ts';
import { tinySource } from './tiny-case.ts';

type StepSource = CaseSource['steps'][number];
type OptionSource = Extract<StepSource, { kind: 'decision' }>['options'][number];
type NextSource = Extract<StepSource, { kind: 'results' }>['next'];
type ConditionSource = NonNullable<OptionSource['requires']>;
type TestSource = CaseSource['investigations'][number];

const verdicts = ['recommended', 'acceptable', 'questionable', 'unsafe'] as const;
const deeds = ['file', 'repeat', 'tell'] as const;
const rationale = 'Because.';
/** A decision holds no more options. */
const mostOptions = 26;

function list<T>(many: number, make: (at: number) => T): readonly T[] {
  return Array.from({ length: many }, (_, at) => make(at));
}

function built(investigations: readonly TestSource[], steps: readonly StepSource[]): FullCase {
  const ends = ['well', 'badly'].map((id, at): StepSource => {
    const day = 3000 + at;
    return { kind: 'outcome', id, title: id, day, grade: 'good', stage: 'Stage I', story: 'So.' };
  });
  return caseSchema.parse({ ...tinySource, investigations, steps: [...steps, ...ends] });
}

function visit(
  id: string,
  day: number,
  many: number,
  next: NextSource,
): Extract<StepSource, { kind: 'appointment' }> {
  const history = list(many, (at) => ({
    id: `${id}-ask-${at}`,
    label: 'Well?',
    minutes: 0.5 + (at % 7) / 2,
    reply: 'Yes.',
    worth: 'key' as const,
  }));
  return {
    kind: 'appointment',
    id,
    title: id,
    day,
    mode: 'telephone',
    minutes: 10,
    says: 'Hello.',
    history: [...history],
    next,
  };
}

function option(id: string, more: Partial<OptionSource> = {}): OptionSource {
  return { id, label: id, verdict: 'acceptable', rationale, next: 'well', ...more };
}

function decision(id: string, options: readonly OptionSource[]): StepSource {
  return { kind: 'decision', id, title: id, prompt: 'Which?', options: [...options] };
}

/** A decision of which each option is open to those for whom one of these holds, and one to all. */
function opened(id: string, conditions: readonly ConditionSource[]): StepSource {
  return decision(id, [
    option('none', { verdict: 'unsafe', next: 'badly' }),
    ...conditions
      .slice(0, mostOptions - 1)
      .map((requires, at) =>
        option(`option-${at}`, { requires, verdict: verdicts[at % 4] ?? 'unsafe' }),
      ),
  ]);
}

function test(at: number, more: Partial<TestSource['reports'][number]> = {}): TestSource {
  return {
    id: `test-${at}`,
    name: `Test ${at}`,
    group: 'Tests',
    worth: at % 3 === 0 ? 'key' : 'useful',
    reports: [{ status: 'reported', days: 2, ...more }],
  };
}

/** What can be done with a report; no two tests in a row have the same. */
function answers(at: number) {
  return list(3, (number) => ({
    action: deeds[number] ?? 'file',
    verdict: verdicts[(at + number) % 4] ?? 'unsafe',
    rationale,
  }));
}

/**
 * Cases that hold far more ways than could be gone through one by one, each by one of the things that multiply them. `many`
 * is how many of that thing there are.
 */
export const crowded = {
  /** Tests that options ask for. */
  reports: (many: number) =>
    built(
      list(many, (at) => test(at)),
      [
        visit('first', 0, 3, 'inbox'),
        {
          kind: 'results',
          id: 'inbox',
          title: 'inbox',
          day: 7,
          next: [
            ...list(many, (at) => ({ when: { not: { reported: `test-${at}` } }, to: 'plan' })),
            { to: 'well' },
          ],
        },
        opened(
          'plan',
          list(many, (at) => ({ reported: `test-${at}` })),
        ),
      ],
    ),

  /** Tests each of which wants something done, of which no guard reads anything. */
  inbox: (many: number) =>
    built(
      list(many, (at) => test(at, { actions: [...answers(at)] })),
      [
        visit('first', 0, 3, 'inbox'),
        { kind: 'results', id: 'inbox', title: 'inbox', day: 7, next: 'plan' },
        decision('plan', [
          option('good', { verdict: 'recommended' }),
          option('bad', { verdict: 'unsafe', next: 'badly' }),
        ]),
      ],
    ),

  /** The same, each left waiting leading to an end of its own kind, and each done to an option. */
  consequences: (many: number) =>
    built(
      list(many, (at) => test(at, { actions: [...answers(at)] })),
      [
        visit('first', 0, 3, 'inbox'),
        {
          kind: 'results',
          id: 'inbox',
          title: 'inbox',
          day: 7,
          next: [
            ...list(many, (at) => ({ when: { unanswered: `test-${at}` }, to: 'badly' })),
            { to: 'plan' },
          ],
        },
        opened(
          'plan',
          list(many, (at) => ({ acted: { investigation: `test-${at}`, action: 'file' as const } })),
        ),
      ],
    ),

  /** Tests that fail again and again, in four appointments. */
  repeats: (many: number) =>
    built(
      list(many, (at) =>
        test(at, { status: 'failed', days: 3 + (at % 9), actions: [...answers(at)] }),
      ),
      [
        ...list(4, (at) => visit(`visit-${at}`, at * 5, 3, `inbox-${at}`)),
        ...list(4, (at): StepSource => ({
          kind: 'results',
          id: `inbox-${at}`,
          title: 'inbox',
          day: at * 5 + 4,
          next: at === 3 ? 'plan' : `visit-${at + 1}`,
        })),
        opened(
          'plan',
          list(many, (at) => ({ unanswered: `test-${at}` })),
        ),
      ],
    ),

  /** Tests whose report hangs on what was asked. */
  turns: (many: number) =>
    built(
      list(many, (at): TestSource => {
        const { reports, ...head } = test(at);
        const elicited = `first-ask-${at}`;
        return {
          ...head,
          reports: [{ when: { elicited }, status: 'failed', days: 2 }, ...reports],
        };
      }),
      [
        visit('first', 0, many, 'all'),
        decision('all', [
          option('order', { orders: list(many, (at) => `test-${at}`).slice(), next: 'inbox' }),
          option('wait', { next: 'badly' }),
        ]),
        { kind: 'results', id: 'inbox', title: 'inbox', day: 7, next: 'plan' },
        opened(
          'plan',
          list(many, (at) => ({ reported: `test-${at}` })),
        ),
      ],
    ),

  /** Key questions that options ask for, one by one and in pairs. */
  questions: (many: number) =>
    built(
      [],
      [
        visit('first', 0, many, 'plan'),
        decision('plan', [
          option('none', { next: 'pairs' }),
          ...list(Math.min(many, mostOptions - 1), (at) =>
            option(`option-${at}`, { requires: { elicited: `first-ask-${at}` }, next: 'pairs' }),
          ),
        ]),
        opened('pairs', [
          {
            any: list(Math.floor(many / 2), (at) => ({
              all: [{ elicited: `first-ask-${2 * at}` }, { elicited: `first-ask-${2 * at + 1}` }],
            })),
          },
        ]),
      ],
    ),

  /** Questions, half of which guards read beside the minutes. */
  minutes: (many: number) =>
    built(
      [],
      [
        {
          ...visit('first', 0, many, [{ when: { overran: 'first' }, to: 'badly' }, { to: 'plan' }]),
          overrun: { minutes: 5, says: 'Late.' },
        },
        opened(
          'plan',
          list(Math.ceil(many / 2), (at) => ({ elicited: `first-ask-${2 * at}` })),
        ),
      ],
    ),

  /** Decisions of as many options as there can be, each of which a guard at the end reads. */
  options: (many: number) =>
    built(
      [],
      [
        ...list(many, (at) =>
          decision(
            `choice-${at}`,
            list(mostOptions, (number) =>
              option(`option-${number}`, {
                verdict: verdicts[number % 4] ?? 'unsafe',
                next: at === many - 1 ? 'plan' : `choice-${at + 1}`,
              }),
            ),
          ),
        ),
        opened(
          'plan',
          list(many, (at) => ({
            any: list(mostOptions, (number) => ({
              chose: { decision: `choice-${at}`, option: `option-${number}` },
            })).filter((_, number) => number % 2 === at % 2),
          })),
        ),
      ],
    ),

  /** A safety-net and a letter whose every part a guard reads, as many as there can be. */
  agreements: (many: number) => {
    const parts = list(Math.min(8, many), (at) => ({
      id: `part-${at}`,
      label: 'What?',
      choices: list(8, (number) => ({
        id: `say-${at}-${number}`,
        label: 'This',
        verdict: verdicts[number % 4] ?? ('unsafe' as const),
        rationale,
      })).slice(),
    }));
    const items = list(Math.min(40, many + 1), (at) => ({
      id: `item-${at}`,
      label: 'That',
      worth: at % 3 === 2 ? ('noise' as const) : ('needed' as const),
      requires: { elicited: `first-ask-${at}` },
      rationale,
    }));
    const prompt = 'How?';
    const said = parts.flatMap(({ choices }) => choices.map(({ id }) => id));
    return built(
      [],
      [
        visit('first', 0, many + 1, 'net'),
        {
          kind: 'safety-net',
          id: 'net',
          title: 'Net',
          prompt,
          parts: parts.slice(),
          next: 'letter',
        },
        {
          kind: 'referral',
          id: 'letter',
          title: 'Letter',
          prompt,
          items: items.slice(),
          parts: parts.slice(),
          next: [
            ...said.map((choice) => ({ when: { agreed: { step: 'net', choice } }, to: 'plan' })),
            ...items.map(({ id: choice }) => ({
              when: { not: { agreed: { step: 'letter', choice } } },
              to: 'plan',
            })),
            { to: 'well' },
          ],
        },
        opened(
          'plan',
          said.map((choice) => ({ agreed: { step: 'letter', choice } })),
        ),
      ],
    );
  },

  /** Decisions each of which leads to every other. */
  circles: (many: number) =>
    built(
      [],
      list(many, (at) =>
        decision(
          `choice-${at}`,
          list(mostOptions, (number) =>
            option(`option-${number}`, {
              verdict: verdicts[(at + number) % 4] ?? 'unsafe',
              next: number === 0 ? 'well' : `choice-${(at + number) % many}`,
            }),
          ),
        ),
      ),
    ),
} satisfies Readonly<Record<string, (many: number) => FullCase>>;
