import type { PackageSettings, PackedCase } from '../../src/attempt/package-settings.ts';
import { caseSchema } from '../../src/case/schema.ts';
import type { CaseSource, Codes, FullCase } from '../../src/case/types.ts';

type OptionSource = Extract<CaseSource['steps'][number], { kind: 'decision' }>['options'][number];

function option(
  id: string,
  verdict: OptionSource['verdict'],
  next: OptionSource['next'],
  more: Partial<OptionSource> = {},
): OptionSource {
  return { id, label: `Option ${id}`, verdict, rationale: `Because of ${id}.`, next, ...more };
}

/** Two appointments, three decisions, a kit that comes back or doesn't, three endings: small enough to hold in the head. */
export const tinySource: CaseSource = {
  formatVersion: 2,
  kind: 'case',
  id: 'tiny',
  version: '1.0.0',
  title: 'A tiny case',
  summary: 'For the tests.',
  minutes: 5,
  difficulty: 'introductory',
  learningObjectives: ['See that it works'],
  nation: 'england',
  guidance: { id: 'ng12', version: '2026-04-15', checkedOn: '2026-11-22' },
  review: { status: 'not-yet-reviewed', dueOn: '2027-05-22' },
  authors: ['Tests'],
  licence: 'MIT',
  sources: [{ title: 'A source', url: 'https://example.org/' }],
  startsOn: '2026-06-01',
  patient: {
    name: 'Mrs Ann Other',
    age: 61,
    sex: 'female',
    occupation: 'baker',
    needs: ['Hearing aid'],
  },
  record: {
    problems: [{ name: 'Hypertension', since: '2014' }],
    medication: [{ name: 'Amlodipine', dose: '5 mg once daily' }],
    allergies: [],
    family: [],
    smoking: 'Never',
    alcohol: '4 units a week',
    encounters: [{ date: '2026-01-05', with: 'Nurse', note: 'Blood pressure *fine*.' }],
    series: [
      {
        id: 'haemoglobin',
        name: 'Haemoglobin',
        unit: 'g/L',
        range: { low: 115, high: 165 },
        points: [
          { date: '2024-06-01', value: 138 },
          { date: '2025-12-01', value: 120 },
        ],
      },
    ],
  },
  investigations: [
    {
      id: 'blood-count',
      name: 'Full blood count',
      group: 'Blood tests',
      worth: 'key',
      reports: [
        {
          status: 'reported',
          days: 2,
          values: [
            {
              name: 'Haemoglobin',
              value: 104,
              unit: 'g/L',
              range: { low: 115, high: 165 },
              flag: 'low',
              series: 'haemoglobin',
            },
          ],
          finding: 'Anaemia, Hb 104',
        },
      ],
    },
    {
      id: 'kit',
      name: 'Stool kit',
      group: 'Stool',
      worth: 'useful',
      reports: [
        {
          when: { not: { chose: { decision: 'kit-plan', option: 'explain' } } },
          status: 'failed',
          days: 14,
          comment: 'No sample received.',
        },
        {
          status: 'reported',
          days: 7,
          values: [{ name: 'FIT', value: 84, unit: 'µg/g', flag: 'high' }],
        },
      ],
    },
  ],
  steps: [
    {
      kind: 'appointment',
      id: 'first-visit',
      title: 'First appointment',
      day: 0,
      mode: 'face-to-face',
      minutes: 10,
      opening: 'She sits down heavily.',
      says: 'I am so tired.',
      history: [
        {
          id: 'ask-tired',
          label: 'How long have you been tired?',
          category: 'The main problem',
          minutes: 1,
          reply: 'Three months.',
          finding: 'Tired for three months',
          worth: 'key',
        },
        {
          id: 'ask-sleep',
          label: 'How do you sleep?',
          category: 'The main problem',
          minutes: 1.5,
          reply: 'Like a log.',
          worth: 'low-yield',
        },
      ],
      examinations: [
        {
          id: 'look-eyes',
          label: 'Conjunctivae',
          minutes: 0.5,
          reply: 'Pale.',
          finding: 'Conjunctival pallor',
          worth: 'key',
        },
      ],
      bedsideTests: [
        { id: 'urine-dip', label: 'Urine dipstick', minutes: 2, reply: 'Clear.', worth: 'useful' },
      ],
      next: 'first-plan',
    },
    {
      kind: 'decision',
      id: 'first-plan',
      title: 'The first plan',
      prompt: 'What will you do **today**?',
      estimate: true,
      confidence: true,
      options: [
        option(
          'bloods',
          'recommended',
          [{ when: { ordered: 'kit' }, to: 'results' }, { to: 'kit-plan' }],
          {
            orders: ['blood-count'],
            cites: ['leukaemia-fbc'],
          },
        ),
        option('wait', 'questionable', 'second-visit'),
        option('tonic', 'unsafe', 'late'),
        option('act-on-pallor', 'acceptable', 'kit-plan', { requires: { elicited: 'look-eyes' } }),
      ],
    },
    {
      kind: 'decision',
      id: 'kit-plan',
      title: 'The kit',
      domain: 'safety-netting',
      prompt: 'How will she get the kit?',
      options: [
        option('explain', 'recommended', 'results', { orders: ['kit'] }),
        option('post', 'questionable', 'results', { orders: ['kit'] }),
      ],
    },
    {
      kind: 'results',
      id: 'results',
      title: 'Two weeks later',
      day: 16,
      opening: 'Your inbox.',
      next: [
        { when: { chose: { decision: 'kit-plan', option: 'explain' } }, to: 'early' },
        { to: 'second-visit' },
      ],
    },
    {
      kind: 'appointment',
      id: 'second-visit',
      title: 'Second appointment',
      day: 60,
      mode: 'telephone',
      minutes: 10,
      says: 'Still tired.',
      history: [
        {
          id: 'ask-kit',
          label: 'Did you send the kit?',
          minutes: 1,
          reply: 'What kit?',
          worth: 'key',
        },
      ],
      next: 'tell-her',
    },
    {
      kind: 'decision',
      id: 'tell-her',
      title: 'What she is told',
      domain: 'communication',
      prompt: 'What will you say?',
      options: [option('plainly', 'recommended', 'middling'), option('nothing', 'unsafe', 'late')],
    },
    {
      kind: 'outcome',
      id: 'early',
      title: 'Found early',
      day: 30,
      grade: 'best',
      stage: 'Stage I',
      story: 'All well.',
    },
    {
      kind: 'outcome',
      id: 'middling',
      title: 'Found later',
      day: 90,
      grade: 'delayed',
      stage: 'Stage III',
      story: 'A hard year.',
    },
    {
      kind: 'outcome',
      id: 'late',
      title: 'Found late',
      day: 250,
      grade: 'harm',
      stage: 'Stage IV',
      story: 'Too late.',
    },
  ],
  debrief: {
    commentary: 'Look at the *trend*.',
    takeHome: ['A falling haemoglobin is a finding.'],
    reflection: 'What will you change?',
  },
};

export const tinyCase: FullCase = caseSchema.parse(tinySource);

export const tinyCodes: Codes = {
  formatVersion: 1,
  steps: {
    'first-visit': 0,
    'first-plan': 1,
    'kit-plan': 2,
    results: 3,
    'second-visit': 4,
    'tell-her': 5,
    early: 6,
    middling: 7,
    late: 8,
  },
  enquiries: { 'ask-tired': 0, 'ask-sleep': 1, 'look-eyes': 2, 'urine-dip': 3, 'ask-kit': 4 },
  investigations: { 'blood-count': 0, kit: 1 },
  options: {
    'first-plan': { bloods: 0, wait: 1, tonic: 2, 'act-on-pallor': 3 },
    'kit-plan': { explain: 0, post: 1 },
    'tell-her': { plainly: 0, nothing: 1 },
  },
};

export const tinyPacked: PackedCase = {
  case: tinyCase,
  codes: tinyCodes,
  rules: [
    {
      id: 'leukaemia-fbc',
      rec: '1.10.1',
      summary: 'Consider a blood count within 48 hours.',
      link: 'https://example.org/',
      strength: 'consider',
    },
  ],
};

export const tinySettings: PackageSettings = {
  format: 1,
  id: 'tiny-module',
  version: '1.0.0',
  title: 'A tiny module',
  standard: 'scorm12',
  finalStatus: 'completed',
  passMark: 70,
  weights: { gathering: 30, judgement: 40, 'safety-netting': 20, communication: 10 },
  mode: 'learn',
  languages: ['en'],
  reviewDueOn: '2027-11-20',
  contact: { name: 'Editor', email: 'editor@example.org' },
  cases: [
    {
      kind: 'case',
      id: 'tiny',
      code: 0,
      version: '1.0.0',
      title: tinyCase.title,
      summary: tinyCase.summary,
      minutes: 5,
      difficulty: 'introductory',
      guidance: tinyCase.guidance,
      review: tinyCase.review,
      href: 'data/tiny.js',
      reference: 'guidance/ng12-2026-04-15.js',
    },
  ],
};
