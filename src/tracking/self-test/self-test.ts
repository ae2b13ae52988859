import type { HeardCall } from '../heard-call.ts';
import { answerText, errorText, redactAll, redactor, type Redact } from './answer-text.ts';
import { browserChecks } from './browser-checks.ts';
import { callName, plain, summarise } from './call-summary.ts';
import type { Check } from './check.ts';
import type { SelfTestFacts } from './facts.ts';
import { savingChecks } from './saving-checks.ts';
import { suspendDataElement } from './suspend-data-element.ts';
import { sessionChecks } from './session-checks.ts';

/** What the self-test says: its checks, and the LMS's answers as they came, for those who read such things. */
export interface SelfTest {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly checks: readonly Check[];
  /** `LMSGetValue cmi.core.lesson_mode: "normal"` */
  readonly answers: readonly string[];
}

/** From facts to checks. Nothing in it is personal: not the learner, not what was saved, not where the LMS is. */
export function selfTest(facts: SelfTestFacts): SelfTest {
  const { launch, browser, at, record, isOfLms } = facts;
  const isNamed = isOfLms && launch.learner.id + launch.learner.name !== '';
  const redact = isNamed ? redactor(launch, record.suspendData, browser.hostname) : redactAll;
  return {
    at,
    checks: [
      ...sessionChecks(facts, redact),
      ...savingChecks(facts, redact),
      ...browserChecks(browser),
    ],
    answers: answersIn(facts, redact),
  };
}

/** The most refusals that are listed, the newest. */
const mostRefusals = 10;

/** How the session opened, what was refused in it, and all that was asked for the test. */
function answersIn({ edition, calls, asked }: SelfTestFacts, redact: Redact): readonly string[] {
  if (edition === null) return [];
  const { firstOpening, refused } = summarise(calls, edition);
  const { read } = edition.functions;
  const told = (call: HeardCall): string => {
    const isState = call.name === read && call.element === suspendDataElement && !call.threw;
    const answer = isState ? `${plain(call).length} characters` : answerText(call, redact);
    return `${callName(call)}: ${answer}`;
  };
  return [
    ...(firstOpening === undefined ? [] : [told(firstOpening)]),
    ...refused
      .slice(-mostRefusals)
      .filter(({ call }) => call !== firstOpening)
      .map(({ call, code }) => `${told(call)}, ${errorText(code, edition.errors)}`),
    ...asked.calls.map(told),
  ];
}
