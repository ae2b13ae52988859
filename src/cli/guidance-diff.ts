/** `npm run guidance -- diff`: what changed between two versions of a guideline, and which decisions cite it. */
import { check } from '../authoring/check.ts';
import { readGuidance } from '../authoring/read-guidance.ts';
import { touchedDecisions, type TouchedDecision } from '../authoring/touched-decisions.ts';
import { diffGuidance, type RuleChange } from '../guidance/diff.ts';
import type { Guidance, GuidanceFile } from '../guidance/types.ts';
import { versionName } from '../guidance/versions.ts';
import { suggestion } from '../source/did-you-mean.ts';
import { exitCodes, readArguments, type Output } from './arguments.ts';
import { nodeFiles, projectCases } from './files.ts';
import { badMaterial } from './print-findings.ts';

const help = `npm run guidance -- diff ng12@2025-05-01 ng12@2026-04-15

Every rule that is new, gone, changed in substance or only renumbered between two versions, and the decisions of the
project's cases that cite a rule whose substance changed.

  --json  print one JSON document and nothing else (use npm run -s)
  --help  show this text

Exit code: 0 fine, 1 guidance or cases that can’t be read, 2 wrong use.`;

const options = {
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Runs the command with the words after "diff". */
export function runDiff(words: readonly string[], { out, err }: Output): number {
  const args = readArguments(words, options);
  if (!args.ok) return wrongUse(args.message);
  const { values, positionals } = args;
  if (values.help) {
    out(help);
    return exitCodes.fine;
  }
  const [first, second, ...more] = positionals;
  if (first === undefined || second === undefined || more.length > 0) {
    return wrongUse('Name two versions: ng12@2025-05-01 ng12@2026-04-15.');
  }

  const files = nodeFiles();
  const project = projectCases();
  const read = readGuidance(files, project);
  if (!read.ok) {
    return badMaterial(read.findings, values.json, files.read, { out, err });
  }
  const from = versionNamed(read.files, first);
  const to = versionNamed(read.files, second);
  if (typeof from === 'string') return wrongUse(from);
  if (typeof to === 'string') return wrongUse(to);

  const { rules, edited } = diffGuidance(from, to);
  const { cases: all, material, findings } = check(files, { targets: [project], project });
  if (all.length < material.cases.length) {
    return badMaterial(findings, values.json, files.read, { out, err });
  }
  const cases = touchedDecisions(rules, from, to, all);
  const names = { from: versionName(from), to: versionName(to) };
  out(
    values.json
      ? JSON.stringify({ format: 1, ...names, rules, edited, cases }, null, 2)
      : diffText(names, rules, cases),
  );
  return exitCodes.fine;

  function wrongUse(message: string): number {
    err(message);
    err('npm run guidance -- diff --help shows how to use this command.');
    return exitCodes.wrongUse;
  }
}

/** The version of that name, or what there is to choose from. */
function versionNamed(files: readonly GuidanceFile[], name: string): Guidance | string {
  const guidelines = files.flatMap((file) => (file.kind === 'guideline' ? [file] : []));
  const found = guidelines.find((guideline) => versionName(guideline) === name);
  const known = guidelines.map(versionName).sort();
  return found ?? `There is no version "${name}". ${suggestion(name, known, 'version')}`;
}

function diffText(
  { from, to }: { readonly from: string; readonly to: string },
  rules: readonly RuleChange[],
  cases: readonly TouchedDecision[],
): string {
  const lines = (change: RuleChange['change'], heading: string) => {
    const own = rules.filter((rule) => rule.change === change);
    return own.length === 0 ? [] : ['', `${heading} (${own.length})`, ...own.map(changeLine)];
  };
  return [
    `${from} to ${to}`,
    ...lines('changed', 'Changed in substance'),
    ...lines('added', 'New'),
    ...lines('removed', 'Gone'),
    ...lines('renumbered', 'Only renumbered'),
    ...(rules.length === 0 ? ['', 'No rule changed.'] : []),
    '',
    cases.length === 0
      ? 'No decision of the cases cites a rule whose substance changed.'
      : `Decisions that cite them (${cases.length})`,
    ...cases.flatMap((it) => [
      `  ${it.file}:${it.line}:${it.column}  ${it.decision}, option ${it.option}, rule ${it.rule}`,
      `      was  ${it.before ?? 'not there'}`,
      `      is   ${it.after ?? 'gone'}`,
    ]),
  ].join('\n');
}

function changeLine({ rule, recFrom, recTo, fields }: RuleChange): string {
  const numbers =
    recFrom === recTo ? (recTo ?? 'emergency') : `${recFrom ?? '-'} -> ${recTo ?? '-'}`;
  return `  ${numbers.padEnd(24)} ${rule}${fields.length > 0 && fields[0] !== 'rec' ? `: ${fields.join(', ')}` : ''}`;
}
