/** `npm run guidance -- diff`: what changed between two versions of a guideline, and which decisions of cases that touches. */
import { check } from '../authoring/check.ts';
import { readGuidance } from '../authoring/read-guidance.ts';
import { touchedDecisions, type TouchedDecision } from '../authoring/touched-decisions.ts';
import { diffGuidance, type RuleChange } from '../guidance/diff.ts';
import type { Guidance, GuidanceFile } from '../guidance/types.ts';
import { choose, versionName } from '../guidance/versions.ts';
import { suggestion } from '../source/did-you-mean.ts';
import { exitCodes, readArguments, type Output, wrongUseOf } from './arguments.ts';
import { nodeFiles, projectCases, typedPath } from './files.ts';
import { badMaterial } from './print-findings.ts';

const help = `npm run guidance -- diff ng12@2025-05-01 ng12@2026-04-15 [files or folders]

Every rule that is new, gone, changed in substance or only renumbered between two versions, and the decisions that this
touches, in the project's cases or in those of the files and folders named:

  - those that cite a rule whose substance changed, at the line of the citation;
  - those at which the guideline asks for something else of this patient, whether they cite it or not: a recommended
    option whose support changes, an option called unsafe that comes to be required, at the line of its action; or the
    decision, where something else is required and no option is judged otherwise, at the line of its options.

  --json  print one JSON document and nothing else (use npm run -s)
  --help  show this text

Exit code: 0 fine, 1 guidance or cases that can’t be read, 2 wrong use.`;

const options = {
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Runs the command with the words after "diff". */
export function runDiff(words: readonly string[], { out, err }: Output): number {
  const wrongUse = wrongUseOf('npm run guidance -- diff', err);
  const args = readArguments(words, options);
  if (!args.ok) return wrongUse(args.message);
  const { values, positionals } = args;
  if (values.help) {
    out(help);
    return exitCodes.fine;
  }
  const [first, second, ...typed] = positionals;
  if (first === undefined || second === undefined) {
    return wrongUse('Name two versions: ng12@2025-05-01 ng12@2026-04-15.');
  }
  const missing = typed.find((path) => typedPath(path) === null);
  if (missing !== undefined) {
    return wrongUse(`There is nothing at "${missing}". Check the path and its spelling.`);
  }
  const paths = typed.flatMap((path) => typedPath(path) ?? []);

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
  const {
    cases: all,
    material,
    findings,
  } = check(files, {
    targets: paths.length > 0 ? paths : [project],
    project,
  });
  if (all.length < material.cases.length) {
    return badMaterial(findings, values.json, files.read, { out, err });
  }
  const cases = touchedDecisions(rules, from, to, all, (guidance, { case: kase }) => {
    const { nation, guidance: named } = kase;
    const wanted = { guidance: versionName(guidance), nation, on: named.checkedOn };
    const chosen = choose(read.files, wanted);
    return chosen.ok ? chosen.effective : null;
  });
  const names = { from: versionName(from), to: versionName(to) };
  out(
    values.json
      ? JSON.stringify({ format: 1, ...names, rules, edited, cases }, null, 2)
      : diffText(names, rules, cases),
  );
  return exitCodes.fine;
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
      ? 'No decision of the cases is touched.'
      : `Decisions touched (${cases.length})`,
    ...cases.flatMap((it) => [
      `  ${it.file}:${it.line}:${it.column}  ${[it.decision, ...whereText(it)].join(', ')}`,
      `      was  ${it.before ?? 'not there'}`,
      `      is   ${it.after ?? 'gone'}`,
    ]),
  ].join('\n');
}

function whereText(it: TouchedDecision): readonly string[] {
  const option = it.option === null ? [] : [`option ${it.option}`];
  switch (it.touch) {
    case 'cites':
      return [...option, `cites ${it.rule}`];
    case 'asked':
      return [
        ...option,
        it.way.length === 0 ? 'asked for' : `asked for after ${it.way.join(', ')}`,
      ];
  }
}

function changeLine({ rule, recFrom, recTo, fields }: RuleChange): string {
  const numbers =
    recFrom === recTo ? (recTo ?? 'emergency') : `${recFrom ?? '-'} -> ${recTo ?? '-'}`;
  return `  ${numbers.padEnd(24)} ${rule}${fields.length > 0 && fields[0] !== 'rec' ? `: ${fields.join(', ')}` : ''}`;
}
