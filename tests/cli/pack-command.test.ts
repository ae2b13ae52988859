import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unzip } from '../../scorm/zip.ts';
import { displayPath } from '../../src/cli/files.ts';
import { runPack } from '../../src/cli/pack-command.ts';
import { fakeBuild, packProject, type PackProject } from './pack-project.ts';

let project: PackProject;
let release: string;

beforeEach(() => {
  project = packProject();
  release = join(project.root, 'release');
});
afterEach(() => project.remove());

function pack(...args: readonly string[]) {
  const lines = { out: [''], err: [''] };
  const output = {
    out: (text: string) => void lines.out.push(text),
    err: (text: string) => void lines.err.push(text),
  };
  // The day is told, or the tests would fail once the review of the small case is due.
  const day = args.includes('--on') ? [] : ['--on', '2026-11-24'];
  const code = runPack([...args, ...day, '--out', release], project.root, output, fakeBuild);
  return { code, out: lines.out.join('\n').trim(), err: lines.err.join('\n').trim() };
}

function pageOf(name: string): string {
  const opened = unzip(readFileSync(join(release, name)));
  const page = opened.ok ? opened.files.find(({ path }) => path === 'index.html') : undefined;
  return new TextDecoder().decode(page?.bytes);
}

function finalStatusOf(name: string): string | undefined {
  return /"finalStatus":"([^"]*)"/.exec(pageOf(name))?.[1];
}

function breakCase(): void {
  const path = 'cases/small/case.json';
  const text = readFileSync(join(project.root, path), 'utf8');
  project.write(path, text.replaceAll('"crc-fit-offer"', '"crc-fit-ofer"'));
}

describe('npm run pack', () => {
  it('writes a zip for each edition, named after module, version and standard, and nothing else', () => {
    expect(pack().code).toBe(0);
    expect(readdirSync(release).sort()).toEqual([
      'small-module-1.0.0-scorm12.zip',
      'small-module-1.0.0-scorm2004-3.zip',
      'small-module-1.0.0-scorm2004-4.zip',
    ]);
  });

  it.each([
    [['--standard', 'scorm2004-4,scorm12']],
    [['--standard', 'scorm12', '--standard', 'scorm2004-4']],
  ])('writes the editions that were asked for and no other: %j', (args) => {
    expect(pack(...args).code).toBe(0);
    expect(readdirSync(release).sort()).toEqual([
      'small-module-1.0.0-scorm12.zip',
      'small-module-1.0.0-scorm2004-4.zip',
    ]);
  });

  it.each([
    ['cy', '-cy', ['cy']],
    ['cy,en', '-cy-en', ['cy', 'en']],
    ['en', '', ['en']],
  ])(
    'offers the languages of --lang %s, and says so in its name unless they are the module’s',
    (typed, suffix, offered) => {
      expect(pack('--standard', 'scorm12', '--lang', typed).code).toBe(0);
      const name = `small-module-1.0.0-scorm12${suffix}.zip`;
      expect(readdirSync(release)).toEqual([name]);
      const opened = unzip(readFileSync(join(release, name)));
      const page = opened.ok ? opened.files.find(({ path }) => path === 'index.html') : undefined;
      const text = new TextDecoder().decode(page?.bytes);
      expect(text).toContain(`<html lang="${offered[0]}"`);
      expect(text).toContain(`"languages":${JSON.stringify(offered)}`);
    },
  );

  it.each([
    [[], 'module', 'small-module-1.0.0-scorm12.zip'],
    [['--layout', 'per-case'], 'per-case', 'small-module-small-1.0.0-scorm12.zip'],
    [
      ['--layout', 'multi-sco', '--profile', 'moodle', '--lang', 'cy'],
      'multi-sco',
      'small-module-1.0.0-scorm12-multi-moodle-cy.zip',
    ],
    [
      ['--profile', 'nhs-learning-hub'],
      'module',
      'small-module-1.0.0-scorm12-nhs-learning-hub.zip',
    ],
  ])(
    'names the zip of %j after its layout and profile, and tells them in JSON',
    (args, layout, name) => {
      const { code, out } = pack(...args, '--standard', 'scorm12', '--json');
      expect(code).toBe(0);
      expect(readdirSync(release)).toEqual([name]);
      expect(JSON.parse(out)).toMatchObject({ packages: [{ layout, cases: ['small'] }] });
    },
  );

  it('writes several layouts at once, each in each edition', () => {
    expect(pack('--layout', 'module,per-case', '--layout', 'multi-sco').code).toBe(0);
    expect(readdirSync(release)).toHaveLength(9);
  });

  it('packs the edition that suits an LMS where none is named', () => {
    expect(pack('--profile', 'docebo').code).toBe(0);
    expect(readdirSync(release)).toEqual(['small-module-1.0.0-scorm12-docebo.zip']);
  });

  it('lets the module’s own final status win over the profile’s, and says what the LMS makes of it', () => {
    const path = 'cases/module.json';
    const text = readFileSync(join(project.root, path), 'utf8');
    project.write(path, text.replace('"completed"', '"passed-failed"'));
    const { code, err } = pack('--profile', 'open-edx', '--standard', 'scorm12');
    expect(code).toBe(0);
    expect(err).toContain('with failed the grade becomes 0');
    expect(finalStatusOf('small-module-1.0.0-scorm12-open-edx.zip')).toBe('passed-failed');
    project.write(path, text.replace('"finalStatus": "completed",', ''));
    expect(pack('--profile', 'open-edx', '--standard', 'scorm12').err).toBe('');
    expect(finalStatusOf('small-module-1.0.0-scorm12-open-edx.zip')).toBe('completed');
  });

  it('refuses what was to be reviewed before today, and says where that is written', () => {
    const { code, out, err } = pack('--on', '2027-11-21');
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain('Its review was due on 2027-11-20, and it is 2027-11-21.');
    expect(err).toMatch(/small\/case\.json {2}error {2}overdue-review/);
    expect(existsSync(release)).toBe(false);
    expect(JSON.parse(pack('--on', '2027-11-21', '--json').out)).toMatchObject({
      packages: [],
      problems: [{ code: 'overdue-review' }],
    });
  });

  it('packs on the day itself, and later when told to, with the day for the player to go by', () => {
    expect(pack('--on', '2027-11-20').code).toBe(0);
    const { code, err } = pack('--on', '2027-11-21', '--allow-overdue', '--standard', 'scorm12');
    expect(code).toBe(0);
    expect(err).toContain('Its review was due on 2027-11-20');
    expect(pageOf('small-module-1.0.0-scorm12.zip')).toContain('"reviewDueOn":"2027-11-20"');
  });

  it('counts the module’s own day where that comes first', () => {
    const path = 'cases/module.json';
    const text = readFileSync(join(project.root, path), 'utf8');
    project.write(path, text.replace('"passMark"', '"reviewDueOn": "2026-11-30", "passMark"'));
    expect(pack('--on', '2026-11-30', '--standard', 'scorm12').code).toBe(0);
    expect(pageOf('small-module-1.0.0-scorm12.zip')).toContain('"reviewDueOn":"2026-11-30"');
    expect(pack('--on', '2026-12-01')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^.*module\.json {2}error {2}overdue-review/),
    });
  });

  it('tells the player of each package which edition it speaks', () => {
    pack();
    const spoken = readdirSync(release).map((name) => {
      const opened = unzip(readFileSync(join(release, name)));
      const page = opened.ok ? opened.files.find(({ path }) => path === 'index.html') : undefined;
      return /"standard":"([^"]*)"/.exec(new TextDecoder().decode(page?.bytes))?.[1];
    });
    expect(spoken.sort()).toEqual(['scorm12', 'scorm2004-3', 'scorm2004-4']);
  });

  it('tells in JSON what it wrote, and prints nothing else', () => {
    const { out, err } = pack('--json');
    expect(err).toBe('');
    const packages = ['scorm12', 'scorm2004-3', 'scorm2004-4'].map((standard) => {
      const path = join(release, `small-module-1.0.0-${standard}.zip`);
      const zip = readFileSync(path);
      return {
        file: displayPath(path),
        standard,
        layout: 'module',
        profile: 'generic',
        cases: ['small'],
        languages: ['en'],
        guidance: [],
        bytes: zip.length,
        sha256: createHash('sha256').update(zip).digest('hex'),
      };
    });
    expect(JSON.parse(out)).toEqual({ format: 1, packages });
  });

  it('says what the module is stamped for', () => {
    const text = readFileSync(join(project.root, 'cases/module.json'), 'utf8');
    const stamp = '"guidance": [{ "id": "ng12", "version": "2026-04-15" }], "cases"';
    project.write('cases/module.json', text.replace('"cases"', stamp));
    expect(JSON.parse(pack('--json', '--standard', 'scorm12').out)).toMatchObject({
      packages: [{ guidance: ['ng12@2026-04-15'] }],
    });
    expect(pack('--standard', 'scorm12').out).toContain('  1 case  ng12@2026-04-15  sha256 ');
  });

  it('says beside what it packed that texts of a case are still to be written', () => {
    const path = 'cases/small/case.json';
    const text = readFileSync(join(project.root, path), 'utf8');
    expect(pack('--standard', 'scorm12').err).not.toContain('To write');
    project.write(path, text.replace(/"summary": "/, '"summary": "To write: '));
    const packed = pack('--standard', 'scorm12');
    expect(packed.code).toBe(0);
    expect(packed.err).toContain('small/case.json: 1 text still begins with “To write:”');
  });

  it('makes a zip that opens, with the player, the case and the manifest inside', () => {
    pack('--standard', 'scorm12', '--case', 'small');
    const opened = unzip(readFileSync(join(release, 'small-module-1.0.0-scorm12.zip')));
    expect(opened.ok ? opened.files.map(({ path }) => path) : []).toEqual([
      'adlcp_rootv1p2.xsd',
      'assets/index.js',
      'data/small.facts.js',
      'data/small.js',
      'guidance/ng12-2026-04-15.js',
      'ims_xml.xsd',
      'imscp_rootv1p1p2.xsd',
      'imsmanifest.xml',
      'imsmd_rootv1p2p1.xsd',
      'index.html',
    ]);
  });

  it('refuses a case with an error, says where it is, and leaves the release as it was', () => {
    breakCase();
    const { code, out, err } = pack();
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(/small\/case\.json:\d+:\d+ {2}error {2}unknown-rule/);
    expect(existsSync(release)).toBe(false);
  });

  it('gives the findings in the JSON document when it refuses', () => {
    breakCase();
    const { code, out } = pack('--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      format: 1,
      packages: [],
      findings: [{ severity: 'error', code: 'unknown-rule' }],
    });
  });

  it('refuses a title that no manifest takes', () => {
    const text = readFileSync(join(project.root, 'cases/module.json'), 'utf8');
    project.write('cases/module.json', text.replace('A module for tests', 'Long '.repeat(60)));
    const { code, err } = pack();
    expect(code).toBe(1);
    expect(err).toContain('value-out-of-range');
    expect(err).toMatch(/Shorten it to 200 characters or fewer/);
    expect(existsSync(release)).toBe(false);
  });

  it.each([
    [['--case', 'smal'], 'The module has no case "smal". Did you mean "small"?'],
    [['--standard', 'scorm21'], 'There is no standard "scorm21". Did you mean "scorm12"?'],
    [
      ['--standard', 'scorm12,scorm2004-5'],
      'There is no standard "scorm2004-5". Did you mean "scorm2004-3"?',
    ],
    [['--standard', ''], 'There is no standard "".'],
    [['--layout', 'multi'], 'There is no layout "multi". Did you mean "multi-sco"?'],
    [['--layout', 'module,'], 'There is no layout "".'],
    [['--profile', 'moodel'], 'There is no profile "moodel". Did you mean "moodle"?'],
    [
      ['--profile', 'nhs-learning-hub', '--standard', 'scorm12,scorm2004-4'],
      'NHS Learning Hub doesn’t take scorm2004-4. It takes a zip with a SCORM 1.2 package',
    ],
    [
      ['--profile', 'open-edx', '--layout', 'module,multi-sco'],
      'Open edX (openedx-scorm-xblock) doesn’t take the layout multi-sco.',
    ],
    [['--lang=fr'], 'There is no language "fr". Use one of these: "en" or "cy".'],
    [['--on', '2027-02-30'], '"2027-02-30" is no day. Write it YYYY-MM-DD'],
    [['--on', 'today'], '"today" is no day.'],
    [['small'], '"small" has no option before it.'],
  ])('counts %j as wrong use, says why and packs nothing', (args, message) => {
    const { code, out, err } = pack(...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
    expect(existsSync(release)).toBe(false);
  });

  it('does not take a file for the folder of the zips', () => {
    project.write('release', 'a file');
    expect(pack()).toMatchObject({ code: 2, err: expect.stringContaining('is a file') });
  });

  it('explains itself', () => {
    expect(pack('--help')).toMatchObject({ code: 0, out: expect.stringContaining('--standard') });
  });
});
