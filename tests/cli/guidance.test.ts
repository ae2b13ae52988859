import { describe, expect, it } from 'vitest';
import { runGuidance } from '../../src/cli/guidance-command.ts';

/** Runs `npm run guidance` with a line of words, in this process. */
function run(words: string) {
  let [stdout, stderr] = ['', ''];
  const status = runGuidance(
    words.split(' ').filter((word) => word !== ''),
    { out: (text) => (stdout += `${text}\n`), err: (text) => (stderr += `${text}\n`) },
  );
  return { status, stdout, stderr };
}

function json(words: string) {
  const { status, stdout } = run(`${words} --json`);
  expect(status).toBe(0);
  return JSON.parse(stdout);
}

describe('npm run guidance -- match', { timeout: 60_000 }, () => {
  it('prints one document: guideline, version, facts, what leads, met, undecided and near', () => {
    const found = json('match --age 62 --sex female --feature haemoptysis --on 2026-05-01');
    expect(found).toMatchObject({
      format: 1,
      guidance: 'ng12',
      version: '2026-04-15',
      overlay: null,
      facts: { age: 62, sex: 'female', features: { haemoptysis: { present: true } } },
      leading: { action: 'suspected_cancer_pathway_referral', rules: ['lung-refer'] },
      met: [
        {
          rule: 'lung-refer',
          rec: '1.1.1',
          site: 'lung',
          test: null,
          strength: 'refer',
          timescale: '28d_to_diagnosis_or_exclusion',
          because: ['age=62', 'haemoptysis'],
          assumed: ['haemoptysis.unexplained'],
        },
      ],
      near: [],
    });
    expect(found.undecided.map(({ rule }: { rule: string }) => rule)).toEqual([
      'em-massive-haemoptysis',
    ]);
  });

  it('says what would decide a PSA of 6.6 at 72, and meets the rule with urinary symptoms', () => {
    const alone = json('match --age 72 --sex male --feature psa=6.6 --on 2026-05-01');
    expect(alone).toMatchObject({ leading: null, met: [], near: [] });
    expect(alone.undecided).toMatchObject([
      {
        rule: 'prostate-psa',
        needs: [
          'erectile_dysfunction',
          'haematuria.visible',
          'lower_urinary_tract_symptoms',
          'possible_prostate_symptoms',
        ],
      },
    ]);
    const more = json(
      'match --age 72 --sex male --feature psa=6.6 --feature nocturia --on 2026-05-01',
    );
    expect(more.leading.rules).toEqual(['prostate-psa']);
  });

  it('answers for a nation, on a day, for organs', () => {
    expect(
      json('match --age 50 --feature fit_result=12 --nation Scotland --on 2026-05-01'),
    ).toMatchObject({
      version: '2026-04-15',
      overlay: 'scotland@2025-08',
      leading: { action: 'safety_net' },
      near: [{ rule: 'crc-fit-positive', change: { fact: 'fit_result', from: 12, to: 20 } }],
    });
    expect(json('match --age 62 --sex female --feature ca125=30 --on 2026-03-01').version).toBe(
      '2025-05-01',
    );
    const withOvaries = json(
      'match --age 62 --sex male --organs ovaries,uterus --feature ca125=30 --on 2026-05-01',
    );
    expect(withOvaries.leading.rules).toEqual(['ovary-ca125-threshold']);
  });

  it('reads well without --json', () => {
    const { status, stdout } = run(
      'match --age 39 --sex male --feature haemoptysis --on 2026-05-01',
    );
    expect(status).toBe(0);
    expect(stdout).toContain('No rule is met. That alone is no reason to reassure');
    expect(stdout).toContain('needs chest_xray_suggests_lung_cancer');
    expect(stdout).toContain('if age were 40, not 39');
  });

  it.each([
    ['match --feature haemoptisis', 'Did you mean "haemoptysis"?'],
    ['match --feature fit_result', 'fit_result wants its value in micrograms Hb per g faeces'],
    ['match --age old', '"old" is not an age'],
    ['match --sex man', '"man" is not a sex that rules know'],
    ['match --nation narnia', 'There is no nation "narnia"'],
    ['match --nation northern-ireland', 'There is no table for northern-ireland here'],
    ['match --on yesterday', '"yesterday" is not a day'],
    ['match --on 2020-01-01', 'No version of ng12 counted on 2020-01-01'],
    ['match --guidance ng99', 'There is no guideline "ng99"'],
    ['match haemoptysis', 'Write --feature haemoptysis.'],
    ['match --featur cough', 'There is no option --featur. Did you mean "--feature"?'],
    ['diff ng12@2025-05-01', 'Name two versions'],
    ['diff ng12@2025-05-01 ng12@2026-04-15 nowhere', 'There is nothing at "nowhere"'],
    ['diff ng12@2025-05-01 ng12@2026-04-51', 'Did you mean "ng12@2026-04-15"?'],
    ['coverage --nation narnia', 'There is no nation "narnia"'],
    ['coverage --guidance ng99', 'There is no guideline "ng99"'],
    ['coverage cases', '"cases" is not needed here'],
    ['compare', 'There is no command "compare"'],
    ['', 'Say what to do'],
  ])('%s is told what is wrong, with 2', (words, message) => {
    const { status, stdout, stderr } = run(words);
    expect(stderr).toContain(message);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  it.each(['--help', 'match --help', 'diff --help', 'coverage --help'])(
    '%s tells how it is used',
    (words) => {
      const { status, stdout } = run(words);
      expect(status).toBe(0);
      expect(stdout).toContain('npm run guidance -- ');
    },
  );
});

describe('npm run guidance -- diff', { timeout: 60_000 }, () => {
  it('lists rules and the decisions that the change touches, at their line', () => {
    const found = json('diff ng12@2025-05-01 ng12@2026-04-15');
    expect(found).toMatchObject({ format: 1, from: 'ng12@2025-05-01', to: 'ng12@2026-04-15' });
    expect(found.rules).toContainEqual({
      rule: 'ovary-under40',
      recFrom: null,
      recTo: '1.5.6/1.5.7',
      change: 'added',
      fields: [],
    });
    expect(found.cases).toContainEqual(
      expect.objectContaining({
        case: 'tired-for-three-months',
        file: 'cases/tired-for-three-months/case.json',
        decision: 'first-plan',
        option: 'symptom-clinic',
        rule: 'nss-weight',
        before: expect.stringContaining('age 18 to any'),
        after: expect.stringContaining('unexplained weight_loss > 5'),
      }),
    );
  });

  it('names what a change touches in other cases than the project’s, at the line that check warns of', () => {
    const file = 'tests/fixtures/cases/versions/ca125-27-at-64/case.json';
    const found = json(`diff ng12@2025-05-01 ng12@2026-04-15 ${file}`);
    expect(found.cases).toContainEqual({
      case: 'ca125-27-at-64',
      file,
      line: 59,
      column: 9,
      decision: 'decision',
      option: 'other-causes',
      touch: 'asked',
      rule: null,
      way: [],
      before: 'safety_net, must_do ongoing, 1.5.9 ovary-normal',
      after:
        'urgent_direct_access_test (ultrasound_abdomen_pelvis), must_do within_2_weeks, 1.5.9 ovary-ca125-threshold',
    });
    expect(new Set(found.cases.map((each: { case: string }) => each.case)).size).toBe(1);
  });

  it('reads well without --json', () => {
    const { status, stdout } = run('diff ng12@2025-05-01 ng12@2026-04-15');
    expect(status).toBe(0);
    expect(stdout).toMatch(/Changed in substance \(12\)[^]*New \(1\)[^]*Only renumbered \(4\)/);
    expect(stdout).toMatch(/Decisions touched \(\d+\)/);
    expect(stdout).toMatch(/option scan, asked for\n {6}was {2}safety_net.*\n {6}is {3}urgent/);
  });
});

describe('npm run guidance -- coverage', { timeout: 60_000 }, () => {
  it('prints what the library exercises', () => {
    const found = json('coverage');
    expect(found).toMatchObject({ format: 1, guidance: ['ng12@2026-04-15'] });
    expect(found.rules).toContainEqual(
      expect.objectContaining({
        rule: 'breast-under30',
        rec: '1.4.3',
        cases: [],
        vignettes: expect.arrayContaining(['a-lump-at-twenty-nine']),
      }),
    );
    expect(found.rules.find(({ rule }: { rule: string }) => rule === 'lung-refer').cases).toContain(
      'a-cough-that-wont-go',
    );
    expect(found.uncovered).toEqual([...found.uncovered].sort());
    expect(found.answers.urgent + found.answers.notUrgent).toBe(
      Object.values(found.actions).reduce((sum: number, count) => sum + Number(count), 0),
    );
  });

  it('reads well without --json, by another version: a table by site, and a summary', () => {
    const { status, stdout } = run('coverage --guidance ng12@2025-05-01');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ng12@2025-05-01: /);
    expect(stdout).toMatch(/^Lung \(\d of 3\)$/m);
    expect(stdout).toMatch(/^ {2}1\.1\.1 +lung-refer +\d +[-\d]/m);
    expect(stdout).toMatch(/^\d+ of \d+ rules are met by some patient, \d+ by none\.$/m);
  });
});
