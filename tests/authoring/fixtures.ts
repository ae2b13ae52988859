import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type CheckReport, check } from '../../src/authoring/check.ts';
import { memoryFiles } from '../../src/authoring/virtual-files.ts';

const root = join(import.meta.dirname, '../fixtures/cases');

/** The text of a fixture: "valid/small/case.json". */
export function fixture(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** The bytes of a fixture that lies beside the cases: "hand.svg". */
export function mediaFixture(name: string): Uint8Array {
  return readFileSync(join(root, '../media', name));
}

/** The names of the invalid cases: a file, or a folder with the files that belong to it. */
export function invalidFixtures(): readonly string[] {
  return readdirSync(join(root, 'invalid')).sort();
}

/** An invalid case as it lies in `loose`, by path. */
export function invalidFixture(name: string): Readonly<Record<string, string | Uint8Array>> {
  if (name.endsWith('.json')) return { [`loose/${name}`]: fixture(`invalid/${name}`) };
  const names = readdirSync(join(root, 'invalid', name));
  return Object.fromEntries(
    names.map((file) => [`loose/${name}/${file}`, readFileSync(join(root, 'invalid', name, file))]),
  );
}

const project = Object.fromEntries(
  [
    'module.json',
    'codes.json',
    'guidance/ng12@2026-04-15.json',
    'small/case.json',
    'small/codes.json',
  ].map((name) => [`cases/${name}`, fixture(`valid/${name}`)]),
);

/** Checks files by path as if they lay beside the small valid project in `cases/`; null removes a file of it. */
export function checkWith(
  texts: Readonly<Record<string, string | Uint8Array | null>>,
  targets: readonly string[] = ['cases'],
): CheckReport {
  const all = Object.entries({ ...project, ...texts });
  const present = all.flatMap(([path, text]) => (text === null ? [] : [[path, text] as const]));
  return check(memoryFiles(Object.fromEntries(present)), { targets, project: 'cases' });
}

const shipped = Object.fromEntries(
  readdirSync('cases/guidance')
    .filter((name) => name.endsWith('.json'))
    .map((name) => [`cases/guidance/${name}`, readFileSync(join('cases/guidance', name), 'utf8')]),
);

/** Checks texts by path beside the guidelines as they ship, every version of them. */
export function checkByShipped(texts: Readonly<Record<string, string>>): CheckReport {
  const files = memoryFiles({ ...shipped, ...texts });
  return check(files, { targets: Object.keys(texts), project: 'cases' });
}

/** Findings, short: "cases/module.json:12:3 unknown-case". */
export function placesOf(report: CheckReport): readonly string[] {
  return report.findings.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
}

/** The small valid case with one piece of its text replaced. */
export function smallWith(from: string, to: string): string {
  const text = fixture('valid/small/case.json');
  if (!text.includes(from)) throw new Error(`The small case does not hold ${from}`);
  return text.replace(from, to);
}
