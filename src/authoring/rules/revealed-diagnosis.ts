import { plainText } from '../../attempt/plain-text.ts';
import type { Case, Media, RichText } from '../../case/types.ts';
import type { Path } from '../../source/places.ts';
import { giveawayIn, ownSites, type Strictness } from '../diagnosis-words.ts';
import type { CaseSubject, Finding, Rule } from '../rule.ts';

/**
 * What a learner reads before the end doesn't say what the end will be: title and summary on the start page, the steps on the
 * way, the words with a picture, and what is only meant for machines and seen all the same: the ids of case and decisions in the
 * reports of an LMS, the name of a picture in its address. Outcomes, rules and options are reported by number, or after the end.
 * What the patient or the record has said by then is no secret any more: "her mother's breast cancer" may be a title.
 */
export const revealedDiagnosis: Rule<CaseSubject> = {
  code: 'revealed-diagnosis',
  severity: 'error',
  summary: 'A title, the summary, an id or a file’s name tells the diagnosis before the end.',
  example: {
    at: ['title'],
    wrong: '"title": "A missed bowel cancer"',
    right: '"title": "Looser for six weeks"',
  },
  check({ case: subject }) {
    const own = ownSites(subject);
    const known = openingOf(subject);
    return placesOf(subject).flatMap(
      ({ text, at, strictness, told, remedy }): readonly Finding[] => {
        const sites = told === null ? own : [];
        const words = giveawayIn(text, strictness, sites);
        if (words === null || isTold(words, `${known} ${told ?? ''}`)) return [];
        const message = `“${words}” tells the learner before the end what it is.`;
        return [{ at, words, message, remedy }];
      },
    );
  },
};

interface Place {
  readonly text: string;
  readonly at: Path;
  readonly strictness: Strictness;
  /** What is shown beside it or before it; null for what stands before everything. */
  readonly told: string | null;
  readonly remedy: string;
}

const presented = 'Say what brings the patient, in everyday words: "Tired for three months".';
const renamed =
  'Call it after what brings the patient: LMSs show ids in reports. A folder of that name is renamed with it, and its entry in module.json.';
const happened = 'Call it after what happens: "The result", "Four weeks later".';
const reported =
  'Call it after what is decided, "first-plan": LMSs show the ids of steps in reports.';
const pictured =
  'Call the file after what is seen: "left-hand.jpg". Its name stands in its address.';
const described = 'Describe what is seen, not what it means: “the nail curves over its tip”.';

function placesOf(subject: Case): readonly Place[] {
  const first: Pick<Place, 'strictness' | 'told'> = { strictness: 'any-cancer', told: null };
  const head: Place[] = [
    { ...first, text: subject.id, at: ['id'], remedy: renamed },
    { ...first, text: subject.title, at: ['title'], remedy: presented },
    ...portraitPlaces(subject),
  ];
  if (subject.kind === 'vignette') return [...head, ...mediaPlaces(subject.media, [], '')];
  const reports = subject.investigations.flatMap(({ reports }, index) =>
    reports.flatMap(({ comment, finding, media }, number) =>
      mediaPlaces(
        media,
        ['investigations', index, 'reports', number],
        `${textOf(comment)} ${finding ?? ''}`,
      ),
    ),
  );
  return [
    ...head,
    { ...first, text: subject.summary, at: ['summary'], remedy: presented },
    ...reports,
    ...subject.steps.flatMap((step, index): readonly Place[] => {
      const at = ['steps', index];
      if (step.kind === 'outcome' || step.kind === 'end') return [];
      const strictness = index === 0 ? 'any-cancer' : 'cancer-by-name';
      const by = { strictness, told: index === 0 ? null : reportsOf(subject) } as const;
      return [
        { ...by, text: step.id, at: [...at, 'id'], remedy: reported },
        { ...by, text: step.title, at: [...at, 'title'], remedy: happened },
        ...(step.kind === 'decision' ? mediaPlaces(step.media, at, textOf(step.prompt)) : []),
        ...(step.kind === 'appointment'
          ? [
              ...mediaPlaces(step.media, at, `${textOf(step.opening)} ${textOf(step.says)}`),
              ...(['history', 'examinations', 'bedsideTests'] as const).flatMap((key) =>
                step[key].flatMap(({ reply, finding, media }, number) =>
                  mediaPlaces(media, [...at, key, number], `${textOf(reply)} ${finding ?? ''}`),
                ),
              ),
            ]
          : []),
      ];
    }),
  ];
}

function portraitPlaces({ patient: { portrait } }: Case): readonly Place[] {
  if (portrait === undefined) return [];
  const by = { strictness: 'any-cancer', told: '' } as const;
  const at = ['patient', 'portrait'];
  return [
    { ...by, text: portrait.file, at: [...at, 'file'], remedy: pictured },
    { ...by, text: portrait.alternative, at: [...at, 'alternative'], remedy: described },
  ];
}

function mediaPlaces(media: readonly Media[] = [], at: Path, told: string): readonly Place[] {
  return media.flatMap((each, index) => {
    const here = [...at, 'media', index];
    const by = { strictness: 'any-cancer', told } as const;
    const words =
      each.kind === 'image'
        ? ([
            ['alternative', each.alternative],
            ['caption', each.caption],
          ] as const)
        : ([['title', each.title]] as const);
    return [
      { ...by, text: each.file, at: [...here, 'file'], remedy: pictured },
      ...words.flatMap(([key, text]) =>
        text === undefined ? [] : [{ ...by, text, at: [...here, key], remedy: described }],
      ),
    ];
  });
}

/** What is told before anything is asked. */
function openingOf(subject: Case): string {
  const { patient, record } = subject;
  const findings = record.findings.map(({ finding }) => finding);
  if (subject.kind === 'vignette') return [textOf(subject.presentation), ...findings].join(' ');
  const [first] = subject.steps;
  const { problems, family, encounters } = subject.record;
  return [
    ...(first?.kind === 'appointment' ? [textOf(first.opening), textOf(first.says)] : []),
    ...findings,
    ...problems.map(({ name }) => name),
    ...family,
    ...encounters.map(({ note }) => textOf(note)),
    ...patient.needs,
  ].join(' ');
}

/** What results can have told by a later step. */
function reportsOf({ investigations }: Case): string {
  return investigations
    .flatMap(({ reports }) =>
      reports.map(({ comment, finding }) => `${textOf(comment)} ${finding ?? ''}`),
    )
    .join(' ');
}

function isTold(words: string, told: string): boolean {
  return plain(told).includes(plain(words));
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[-_.]/g, ' ');
}

function textOf(text: RichText | undefined): string {
  return text === undefined ? '' : plainText(text);
}
