import type { Edition } from '../edition.ts';
import { answerText, errorText, type Redact } from './answer-text.ts';
import { callName, plain, readIn, summarise } from './call-summary.ts';
import { fine, note, problem, type Check } from './check.ts';
import type { SelfTestFacts } from './facts.ts';
import { heldCheck } from './held-check.ts';
import { suspendDataElement } from './suspend-data-element.ts';

/** Milliseconds that a save may block the page before it is worth a word. */
const slow = 2000;

/** Whether what is saved arrives and stays. Nothing is said of saving where the LMS opened no session. */
export function savingChecks(facts: SelfTestFacts, redact: Redact): readonly Check[] {
  const { edition, isOfLms, missing, launch } = facts;
  if (edition === null || !isOfLms) return [];
  return [
    ...(missing === null || !launch.recording
      ? []
      : [missing ? problem('handedBack', 'missing') : fine('handedBack')]),
    saveCheck(facts, edition, redact),
    readBackCheck(facts, edition),
    heldCheck('status', facts, edition, redact),
    heldCheck('score', facts, edition, redact),
    passMarkCheck(facts),
    callsCheck(facts, edition),
  ];
}

function saveCheck(facts: SelfTestFacts, edition: Edition, redact: Redact): Check {
  const { status, calls, asked, launch } = facts;
  if (!launch.recording) return note('save', 'notTried');
  if (status.kind === 'failed') {
    const { step, element, code } = status.failure;
    const where = element === '' ? step : `${step} ${element}`;
    return problem('save', 'saveFails', `${where}, ${errorText(code, edition.errors)}`);
  }
  const { lastCommit, refused } = summarise([...calls, ...asked.calls], edition);
  if (lastCommit === undefined) return note('save', 'nothingYet');
  const value = `${answerText(lastCommit, redact)}, ${new Date(lastCommit.at).toTimeString().slice(0, 8)}`;
  const refusal = refused.find(({ call }) => call === lastCommit);
  return refusal === undefined
    ? fine('save', value)
    : problem('save', 'saveFails', `${value}, ${errorText(refusal.code, edition.errors)}`);
}

/** Whether saved work comes back while the session lasts. That it comes back at the next launch only that can show. */
function readBackCheck({ asked, record }: SelfTestFacts, edition: Edition): Check {
  const { limits, functions } = edition;
  const ours = record.suspendData;
  const most = limits.named.get(suspendDataElement) ?? limits.other;
  const value = `${ours.length} of ${most} characters`;
  if (ours.length > most) return problem('readBack', 'saveFails', value);
  if (!asked.wrote) return note('readBack', 'notTried', value);
  if (ours === '') return note('readBack', 'nothingYet', value);
  const given = readIn(asked.calls, edition, suspendDataElement) ?? '';
  if (given === ours) return fine('readBack', value);
  // Who answers nothing at all, to anything, may keep it all the same.
  const isSilent = asked.calls.every(
    (call) => call.name !== functions.read || (!call.threw && plain(call) === ''),
  );
  return isSilent
    ? note('readBack', 'untold', value)
    : problem('readBack', 'keepsNothing', `${value}, got back ${given.length}`);
}

/** The mark that passes, whose it is, and in which words a finished module ends. */
function passMarkCheck({ launch, package: { passMark, ends } }: SelfTestFacts): Check {
  return launch.passMark === null
    ? fine('passMark', `${passMark}, ends as ${ends}`)
    : note('passMark', 'lmsMark', `${launch.passMark} for ${passMark}, ends as ${ends}`);
}

function callsCheck({ calls, asked }: SelfTestFacts, edition: Edition): Check {
  const { count, refused, slowestCommit } = summarise([...calls, ...asked.calls], edition);
  const value = `${count}, refused ${refused.length}, slowest Commit ${slowestCommit} ms`;
  const last = refused.at(-1);
  if (last !== undefined) {
    const refusal = `${callName(last.call)}, ${errorText(last.code, edition.errors)}`;
    return note('calls', 'refusals', `${value}; last ${refusal}`);
  }
  return slowestCommit > slow ? note('calls', 'slow', value) : fine('calls', value);
}
