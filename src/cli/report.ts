import { existsSync } from 'node:fs';
import { exitCodes, type Output, readArguments, terminal } from './arguments.ts';
import { displayPath, projectCases, typedPath } from './files.ts';
import { writeReport } from './report-command.ts';

const help = `npm run report -- <case> [file.html]

Writes a case as one page for its clinical reviewer: every word in reading order, numbered; the picture of the story;
what the guideline asks for at each decision; and the review to fill in. Send it by e-mail; it opens in any browser.

<case> is a folder, its case.json, or a name among the project's cases. Without a file name the page is written to
release/reports/<id>.html.

  --help  show this text

Exit code: 0 fine, 1 an error in the material, 2 wrong use.`;

const options = { help: { type: 'boolean', short: 'h', default: false } } as const;

process.exitCode = run(process.argv.slice(2), terminal);

function run(words: readonly string[], output: Output): number {
  const args = readArguments(words, options);
  if (!args.ok) return wrongUse(args.message);
  if (args.values.help) {
    output.out(help);
    return exitCodes.fine;
  }
  const [typed, to = null, ...more] = args.positionals;
  if (typed === undefined) return wrongUse('Name the case.');
  if (more.length > 0) return wrongUse(`"${more[0]}" is one name too many.`);
  if (to !== null && !/\.html?$/i.test(to)) {
    return wrongUse(`"${to}" is no name for a page. Let it end in .html.`);
  }
  const file = caseFile(typed);
  if (file === null)
    return wrongUse(`There is no case at "${typed}". Check the path and its spelling.`);
  return writeReport({ file, to }, output);

  function wrongUse(message: string): number {
    output.err(message);
    output.err('npm run report -- --help shows how to use this command.');
    return exitCodes.wrongUse;
  }
}

/** The case's file for what someone typed: the file, its folder, or the name of a case of the project. */
function caseFile(typed: string): string | null {
  const places = [typed, `${typed}/case.json`, `${projectCases()}/${typed}/case.json`];
  const found = places
    .flatMap((place) => typedPath(place) ?? [])
    .find((path) => path.endsWith('.json'));
  return found !== undefined && existsSync(found) ? displayPath(found) : null;
}
