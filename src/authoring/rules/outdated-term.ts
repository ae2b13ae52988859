import type { LocatedJson } from '../../source/located-json.ts';
import type { CaseSubject, Finding, Rule } from '../rule.ts';
import { hasText, type Text, textsOf } from '../texts.ts';

const code = 'outdated-term';

/** What was a standard in England until October 2023, however it is written. */
const term =
  /\b(?:two|2)[\s-]?w(?:ee)?ks?[\s-]+(?:wait|rule|referral|pathway|target|standard)s?\b|\b[2T]WW\b/i;

/** Learners learn the name that goes on the form today. */
export const outdatedTerm: Rule<CaseSubject> = {
  code,
  severity: 'error',
  summary: 'A text calls the urgent suspected cancer referral by a name of the past.',
  example: {
    at: ['steps', 5, 'options', 0, 'label'],
    wrong: '"label": "Two-week wait referral"',
    right: '"label": "Urgent suspected cancer referral"',
  },
  check: (subject) =>
    found(subject, (text) => !isOfThePast(text)).map((finding) => ({
      ...finding,
      remedy: 'Write “urgent suspected cancer referral”.',
    })),
};

/** Where a text may speak of the past it can be right, and is worth a look. */
export const outdatedTermOfThePast: Rule<CaseSubject> = {
  code,
  severity: 'warning',
  summary: 'A text that may speak of the past, a commentary, a reason or an old note, does so.',
  example: {
    at: ['debrief', 'commentary'],
    wrong: '"commentary": "The two-week wait is for patients like her."',
    right: '"commentary": "Urgent suspected cancer referral is for patients like her."',
  },
  check: (subject) =>
    found(subject, isOfThePast).map((finding) => ({
      ...finding,
      remedy:
        'Write “urgent suspected cancer referral”, unless you tell of the time when it was called so.',
    })),
};

const spoken = new WeakMap<LocatedJson, boolean>();

/** Whether some text of a file names it; looked up once for all that is asked about the file. */
function isSpoken(source: LocatedJson): boolean {
  const known = spoken.get(source) ?? hasText(source.value, (text) => term.test(text));
  spoken.set(source, known);
  return known;
}

function found(
  { source }: CaseSubject,
  where: (text: Text) => boolean,
): readonly Omit<Finding, 'remedy'>[] {
  if (!isSpoken(source)) return [];
  return textsOf(source.root).flatMap((each) => {
    const words = where(each) ? term.exec(each.text)?.[0] : undefined;
    if (words === undefined) return [];
    const message = `“${words}” is the name of a standard that ended in October 2023.`;
    return [{ at: each.at, words, message }];
  });
}

function isOfThePast({ at }: Text): boolean {
  return ['departs', 'commentary', 'encounters'].some((key) => at.includes(key));
}
