import { parseCase } from '../../src/case/parse.ts';
import type { Case, Step } from '../../src/case/types.ts';
import { idsOf } from '../../src/authoring/ids.ts';
import { reachableFrom, reversed, storyOf } from '../../src/authoring/story.ts';
import type { Path } from '../../src/source/places.ts';
import { type Draft, type Edited, draftOf } from './draft.ts';

/** A mistake that authors make, put into a case that has no other. */
export interface Mistake extends Edited {
  readonly code: string;
  /** What was done. */
  readonly what: string;
  /** A file that was taken away from beside the case. */
  readonly without?: string;
}

/** The fifteen ordinary mistakes, in every variant that this case has room for. */
export function mistakesIn(text: string): readonly Mistake[] {
  const read = parseCase(text, 'case.json');
  if (!read.ok) throw new Error('The case has mistakes of its own.');
  const subject = read.value.value;
  const draft = draftOf(text);
  return [
    ...inSyntax(draft, subject),
    ...inKeysAndValues(draft, subject),
    ...inText(draft, subject),
    ...inMedia(draft, subject),
    ...inChoosing(draft, subject),
    ...inIds(draft, subject),
    ...inStory(draft, subject),
  ];
}

function mistake(code: string, what: string, edited: Edited, without?: string): Mistake {
  return { code, what, ...edited, ...(without === undefined ? {} : { without }) };
}

/** Where the parts of a case stand in its file, which a vignette has in places of its own. */
function optionsOf(subject: Case): readonly { readonly at: Path; readonly option: number }[] {
  return subject.steps.flatMap((step, index) =>
    step.kind !== 'decision'
      ? []
      : step.options.map((_, option) => ({
          at: [...decisionAt(subject, index), 'options'],
          option,
        })),
  );
}

function decisionAt(subject: Case, index: number): Path {
  return subject.kind === 'vignette' ? ['decision'] : ['steps', index];
}

function inSyntax(draft: Draft, subject: Case): readonly Mistake[] {
  const [first, ...others] = optionsOf(subject);
  const last = others.at(-1) ?? first;
  if (first === undefined || last === undefined) return [];
  const label = [...first.at, first.option, 'label'];
  const rationale = [...last.at, last.option, 'rationale'];
  const code = 'syntax';
  return [
    mistake(code, 'a comma forgotten', draft.spoil(label, /^,/, '')),
    mistake(code, 'a comma forgotten between two groups', draft.spoil([...first.at, 0], /^,/, '')),
    mistake(code, 'two commas', draft.spoil(rationale, /^,?/, ',,')),
    mistake(code, 'a comma after the last entry', draft.put(['authors'], '["Your name",]')),
    mistake(code, 'a bracket forgotten', draft.spoil(['authors'], /^/, ']')),
    mistake(code, 'curly quotation marks', draft.put(label, '“Offer a test”')),
    mistake(code, 'single quotation marks', draft.put(label, "'Offer a test'")),
    mistake(code, 'no closing quotation mark', draft.put(label, '"Offer a test')),
    mistake(code, 'a quotation in straight marks', draft.put(label, '"Say "wait" to her"')),
    mistake(code, 'a comment', draft.insert(label, '// the first option')),
  ];
}

function inKeysAndValues(draft: Draft, subject: Case): readonly Mistake[] {
  const [first] = optionsOf(subject);
  if (first === undefined) return [];
  const option = (key: string) => [...first.at, first.option, key];
  return [
    mistake('duplicate-key', 'a key twice', draft.insert(['title'], '"title": "Another"', 1)),
    mistake(
      'duplicate-key',
      'a rationale twice',
      draft.insert(option('rationale'), '"rationale": "x"', 1),
    ),
    mistake('unknown-key', 'a key misspelt', draft.rename(option('rationale'), 'rational')),
    mistake(
      'unknown-key',
      'a key in capitals',
      draft.rename(['patient', 'occupation'], 'Occupation'),
    ),
    mistake('unknown-key', 'a key of one’s own', draft.insert(['minutes'], '"colour": "red"')),
    mistake('unknown-key', 'another word for a key', draft.insert(option('verdict'), '"score": 3')),
    mistake('wrong-type', 'a number in quotation marks', draft.put(['patient', 'age'], '"61"')),
    mistake('wrong-type', 'a word for a number', draft.put(['minutes'], '"ten"')),
    mistake(
      'wrong-type',
      'text where a list belongs',
      draft.put(['learningObjectives'], '"Know it"'),
    ),
    mistake('wrong-type', 'a list where text belongs', draft.put(option('rationale'), '["Late."]')),
    mistake('wrong-type', 'null for a group', draft.put(['guidance'], 'null')),
    mistake('value-out-of-range', 'no minutes', draft.put(['minutes'], '0')),
    mistake('value-out-of-range', 'an age no one has', draft.put(['patient', 'age'], '300')),
    mistake('value-out-of-range', 'a child', draft.put(['patient', 'age'], '12')),
    mistake('value-out-of-range', 'an empty label', draft.put(option('label'), '""')),
    mistake('value-out-of-range', 'no authors', draft.put(['authors'], '[]')),
  ];
}

function inText(draft: Draft, subject: Case): readonly Mistake[] {
  const options = optionsOf(subject).slice(0, 2);
  const code = 'markup-in-text';
  return options.flatMap(({ at, option }) => {
    const rationale = [...at, option, 'rationale'];
    const label = [...at, option, 'label'];
    return [
      mistake(code, 'a tag in a rationale', draft.put(rationale, '"It is <b>late</b>."')),
      mistake(code, 'a heading', draft.put(rationale, '"# Why\\n\\nIt is late."')),
      mistake(code, 'a picture', draft.put(rationale, '"![a hand](hand.png)"')),
      mistake(code, 'a table', draft.put(rationale, '"| a | b |\\n|---|---|\\n| 1 | 2 |"')),
      mistake(code, 'an address without https', draft.put(rationale, '"[here](http://a.org)"')),
      mistake(code, 'stars in a label', draft.put(label, '"Offer it **today**"')),
      mistake(code, 'a tag in a label', draft.put(label, '"Offer it <em>today</em>"')),
    ];
  });
}

function inMedia(draft: Draft, subject: Case): readonly Mistake[] {
  const [first] = optionsOf(subject);
  if (first === undefined) return [];
  const prompt = [...first.at.slice(0, -1), 'prompt'];
  const media = (entry: string, lines = 0) =>
    draft.insert(prompt, `"media": [\n${entry}\n]`, 1 + lines);
  const code = 'missing-alternative';
  const { portrait } = subject.patient;
  return [
    mistake(code, 'no text', media('{ "kind": "image", "file": "a.svg" }')),
    mistake(
      code,
      'empty text',
      media('{ "kind": "image",\n"file": "a.svg",\n"alternative": " " }', 2),
    ),
    mistake(
      code,
      'no captions',
      media('{ "kind": "video", "file": "a.mp4", "title": "x", "transcript": "x" }'),
    ),
    mistake(
      code,
      'no transcript of a film',
      media('{ "kind": "video", "file": "a.mp4", "title": "x", "captions": "a.vtt" }'),
    ),
    mistake(code, 'no transcript', media('{ "kind": "audio", "file": "a.mp3", "title": "x" }')),
    mistake(
      'missing-media',
      'a file that is not there',
      media('{ "kind": "image", "alternative": "x", "file": "a-hand.svg" }'),
    ),
    ...(portrait === undefined
      ? []
      : [
          mistake(
            code,
            'a portrait without words',
            draft.remove(['patient', 'portrait', 'alternative']),
          ),
          mistake(
            'missing-media',
            'a file misspelt',
            draft.put(['patient', 'portrait', 'file'], '"potrait.svg"'),
          ),
          mistake(
            'missing-media',
            'a file forgotten',
            draft.put(['patient', 'portrait', 'file'], `"${portrait.file}"`),
            portrait.file,
          ),
        ]),
  ];
}

/** Everything that is chosen and marked: options, choices, actions on a report, and the items of a letter. */
function inChoosing(draft: Draft, subject: Case): readonly Mistake[] {
  const lists = [
    ...subject.steps.flatMap((step, index): readonly Path[] => {
      if (step.kind === 'decision') return [[...decisionAt(subject, index), 'options']];
      if (step.kind !== 'safety-net' && step.kind !== 'referral') return [];
      return step.parts.map((_, part) => ['steps', index, 'parts', part, 'choices']);
    }),
    ...subject.investigations.flatMap(({ reports }, index) =>
      reports.flatMap(({ actions }, report): readonly Path[] =>
        actions.length === 0 ? [] : [['investigations', index, 'reports', report, 'actions']],
      ),
    ),
  ];
  const items = subject.steps.flatMap((step, index): readonly Path[] =>
    step.kind === 'referral' ? [['steps', index, 'items']] : [],
  );
  const some = [
    ...new Set([lists[0], ...lists.filter((at) => !at.includes('options')), lists.at(-1)]),
  ];
  const marked = [...some, ...items].filter((at) => at !== undefined);
  const recommended = some.flatMap((at) =>
    at === undefined ? [] : [withoutRecommendation(draft, at)],
  );
  const code = 'missing-rationale';
  return [
    ...recommended,
    ...marked.flatMap((at) => [
      mistake(code, `none in ${at.join('/')}`, draft.remove([...at, 0, 'rationale'])),
      mistake(code, `an empty one in ${at.join('/')}`, draft.put([...at, 1, 'rationale'], '""')),
      mistake(code, `blanks in ${at.join('/')}`, draft.put([...at, 1, 'rationale'], '"  "')),
      mistake(code, `null in ${at.join('/')}`, draft.put([...at, 0, 'rationale'], 'null')),
    ]),
  ];
}

/** The recommended entries of a list become acceptable. */
function withoutRecommendation(draft: Draft, at: Path): Mistake {
  const entries = draft.value(at);
  const recommended = (Array.isArray(entries) ? [...entries.keys()] : [])
    .map((index) => [...at, index, 'verdict'])
    .filter((verdict) => draft.value(verdict) === 'recommended');
  const text = draft.putAll(recommended, '"acceptable"');
  const { line } = draft.rename(at, String(at.at(-1)));
  return mistake('missing-recommendation', `none in ${at.join('/')}`, { text, line });
}

function inIds(draft: Draft, subject: Case): readonly Mistake[] {
  const lists = subject.steps.flatMap((step, index): readonly Path[] => {
    if (step.kind === 'decision') return [[...decisionAt(subject, index), 'options']];
    if (step.kind === 'referral') return [['steps', index, 'items']];
    return step.kind === 'appointment' ? [['steps', index, 'history']] : [];
  });
  const code = 'duplicate-id';
  const repeated = lists.flatMap((at) =>
    Array.isArray(draft.value(at))
      ? [mistake(code, `one of ${at.join('/')} copied`, draft.repeat([...at, 0], 1))]
      : [],
  );
  const options = subject.steps.flatMap((step, index): readonly Mistake[] => {
    if (step.kind !== 'decision') return [];
    const at = [...decisionAt(subject, index), 'options'];
    const [first] = step.options;
    return first === undefined
      ? []
      : [
          mistake(
            code,
            `an option of ${step.id} named like the first`,
            draft.put([...at, 1, 'id'], `"${first.id}"`),
          ),
        ];
  });
  if (subject.kind === 'vignette') return [...repeated, ...options];
  return [
    ...repeated,
    ...options.slice(0, 1),
    mistake(code, 'an investigation copied', draft.repeat(['investigations', 0], 1)),
    mistake(code, 'a step copied', draft.repeat(['steps', 1], 2)),
    ...subject.steps
      .slice(1)
      .map(({ id }, index) =>
        mistake(
          code,
          `${id} named like the first step`,
          draft.put(['steps', index + 1, 'id'], `"${subject.steps[0]?.id ?? ''}"`),
        ),
      ),
    ...subject.investigations
      .slice(1, 4)
      .map(({ id }, index) =>
        mistake(
          code,
          `${id} named like the first investigation`,
          draft.put(
            ['investigations', index + 1, 'id'],
            `"${subject.investigations[0]?.id ?? ''}"`,
          ),
        ),
      ),
  ];
}

interface WayOut {
  readonly at: Path;
  readonly from: number;
  readonly to: string;
}

function inStory(draft: Draft, subject: Case): readonly Mistake[] {
  if (subject.kind === 'vignette') return [];
  const story = storyOf(subject);
  const ways: readonly WayOut[] = story.ways;
  const waysTo = (id: string) => ways.filter(({ to }) => to === id);
  const last = subject.steps.at(-1)?.id ?? '';
  const onlyWays = subject.steps.flatMap(({ id }, index) => {
    const [way, ...more] = waysTo(id);
    return way === undefined || more.length > 0 || id === last ? [] : [{ way, index }];
  });
  return [
    ...ways
      .slice(0, 12)
      .map(({ at, to }) =>
        mistake(
          'unknown-target',
          `the way to ${to} misspelt`,
          draft.put(at, `"${to.slice(0, -1)}"`),
        ),
      ),
    ...onlyWays.map(({ way }) =>
      mistake(
        'unknown-target',
        `the only way to ${way.to} leads nowhere`,
        draft.put(way.at, '"somewhere-else"'),
      ),
    ),
    ...inConditions(draft, subject),
    ...onlyWays.map(({ way, index }) => {
      const { text } = draft.put(way.at, `"${last}"`);
      const { line } = draft.put(['steps', index, 'id'], `"${way.to}"`);
      return mistake('unreachable-step', `the only way to ${way.to} taken away`, { text, line });
    }),
    ...inLoops(draft, subject),
    ...inRequirements(draft, subject),
  ];
}

/** Names of things that there are not, in the options of two decisions. */
function inConditions(draft: Draft, subject: Case): readonly Mistake[] {
  const code = 'unknown-target';
  const [first, second] = subject.steps.flatMap((step, index) =>
    step.kind === 'decision' ? [{ step, index }] : [],
  );
  if (first === undefined || second === undefined) return [];
  const free = second.step.options.findIndex(({ requires }) => requires === undefined);
  const before = ['steps', second.index, 'options', free, 'verdict'];
  const requiring = (condition: string) => draft.insert(before, `"requires": ${condition}`);
  const chose = (decision: string) => `{ "chose": { "decision": "${decision}", "option": "xyz" } }`;
  return [
    mistake(code, 'a question that no one asks', requiring('{ "elicited": "shoe-size" }')),
    mistake(code, 'a test that there is not', requiring('{ "reported": "pet-scan" }')),
    mistake(code, 'an option of another name', requiring(chose(first.step.id))),
    mistake(code, 'a decision of another name', requiring(chose('no-plan'))),
    mistake(
      code,
      'a choice of another name',
      requiring('{ "agreed": { "step": "x", "choice": "y" } }'),
    ),
  ];
}

/** Steps that lead to themselves, and two that lead to each other. */
function inLoops(draft: Draft, subject: Case): readonly Mistake[] {
  const code = 'endless-loop';
  return subject.steps.flatMap((step, index): readonly Mistake[] => {
    if (step.kind === 'outcome' || step.kind === 'end') return [];
    const { line } = draft.put(['steps', index, 'id'], `"${step.id}"`);
    const text = draft.putAll(nextsOf(step, index), `"${step.id}"`);
    return [mistake(code, `${step.id} leads to itself`, { text, line })];
  });
}

/** Where a step says what follows it. */
function nextsOf(step: Step, index: number): readonly Path[] {
  if (step.kind !== 'decision') return [['steps', index, 'next']];
  return step.options.map((_, option) => ['steps', index, 'options', option, 'next']);
}

/** Options and items that require a question which is only asked later. */
function inRequirements(draft: Draft, subject: Case): readonly Mistake[] {
  const { following } = storyOf(subject);
  const before = reversed(following);
  return subject.steps.flatMap((step, index): readonly Mistake[] => {
    if (step.kind !== 'decision' && step.kind !== 'referral') return [];
    const earlier = reachableFrom(before[index] ?? [], before);
    const past = new Set(
      idsOf({ ...subject, steps: subject.steps.filter((_, at) => earlier.has(at)) }).enquiries.map(
        ({ id }) => id,
      ),
    );
    const later = idsOf(subject).enquiries.find(({ id }) => !past.has(id));
    if (later === undefined) return [];
    const list = ['steps', index, step.kind === 'decision' ? 'options' : 'items'];
    const free = (step.kind === 'decision' ? step.options : step.items).findIndex(
      ({ requires }) => requires === undefined,
    );
    if (free < 0) return [];
    const added = `"requires": { "elicited": "${later.id}" }`;
    const place = [...list, free, step.kind === 'decision' ? 'verdict' : 'worth'];
    return [
      mistake('unmet-requirement', `${step.id} requires ${later.id}`, draft.insert(place, added)),
    ];
  });
}
