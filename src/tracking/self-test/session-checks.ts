import { answerText, errorText, type Redact } from './answer-text.ts';
import { plain, statusElements, summarise } from './call-summary.ts';
import { fine, note, problem, type Check } from './check.ts';
import type { SelfTestFacts } from './facts.ts';

/** Where the LMS was found, and how its session began. */
export function sessionChecks(facts: SelfTestFacts, redact: Redact): readonly Check[] {
  return [
    fine('edition', facts.package.edition),
    apiCheck(facts),
    ...openingCheck(facts, redact),
    ...launchChecks(facts, redact),
  ];
}

function apiCheck({ edition, place, otherApi, browser }: SelfTestFacts): Check {
  if (edition === null) return note('api', 'noLms', 'not looked for');
  if (place !== null) return fine('api', place);
  if (otherApi) return problem('api', 'otherEdition', 'of another edition');
  // Opened on its own, as a page, it has no LMS around it, and none is missing.
  return (browser.launched ? problem : note)('api', 'notFound', 'none: working without an LMS');
}

function openingCheck(
  { edition, isOfLms, calls }: SelfTestFacts,
  redact: Redact,
): readonly Check[] {
  if (edition === null) return [];
  const { firstOpening, refused } = summarise(calls, edition);
  if (firstOpening === undefined) return [];
  const answer = answerText(firstOpening, redact);
  if (isOfLms) return [fine('opening', answer)];
  const code = refused.find(({ call }) => call === firstOpening)?.code ?? '';
  return [problem('opening', 'refused', `${answer}, ${errorText(code, edition.errors)}`)];
}

/** What the LMS said at launch. Open edX answers "" to all of it, and works. */
function launchChecks(facts: SelfTestFacts, redact: Redact): readonly Check[] {
  const { edition, isOfLms, calls, launch, status } = facts;
  if (edition === null || !isOfLms) return [];
  const { mode, credit, entry } = edition.launch;
  const said = [mode, credit, entry, ...statusElements(edition)].map((element) => {
    const call = calls.find((it) => it.name === edition.functions.read && it.element === element);
    return { told: plain(call) !== '', text: call === undefined ? '""' : answerText(call, redact) };
  });
  const value = said.map(({ text }) => text).join(', ');
  const because = status.kind === 'not-recording' ? status.because : launch.notRecordingBecause;
  return [
    said[0]?.told ? fine('launch', value) : note('launch', 'untold', value),
    because === null
      ? fine('recording')
      : note('recording', because === 'elsewhere' ? because : 'notRecording', because),
  ];
}
