import { extname } from 'node:path';
import { type Output, exitCodes, readArguments } from './arguments.ts';
import { typedPath } from './files.ts';
import { buildLocalLmsPage } from './serve-page.ts';
import { type Serving, serveLocalLms } from './serve.ts';

/** How a command that may go on serving ended: its exit code, and the server while there is one. */
export interface Served {
  readonly exitCode: number;
  readonly serving: Serving | null;
}

const help = `npm run lms -- <zip>

Serves the local LMS with this one SCORM package, ours or not, and shows what the package tells an LMS. Of several SCOs
it lists all, each with its status and score, and keeps a record of each.

  --help  show this text
  PORT    environment variable: where to serve; 4173 without it

Exit code: 0 fine, 2 wrong use.`;

const options = { help: { type: 'boolean', short: 'h', default: false } } as const;

/** What a command is given. */
export interface LmsInput {
  readonly typed: readonly string[];
  /** The environment's PORT. */
  readonly port: string | undefined;
  readonly output: Output;
}

/** `npm run lms`: serves one package, wherever it lies. */
export async function runLms({ typed, port, output }: LmsInput): Promise<Served> {
  const args = readArguments(typed, options);
  if (!args.ok) return wrong(args.message);
  if (args.values.help) {
    output.out(help);
    return { exitCode: exitCodes.fine, serving: null };
  }
  const [zip, ...more] = args.positionals;
  if (zip === undefined || more.length > 0) {
    return wrong('Name one package: npm run lms -- release/<package>.zip');
  }
  const path = typedPath(zip);
  if (path === null || extname(path).toLowerCase() !== '.zip') {
    return wrong(
      `There is no zip file at ${zip}. Check the path and its spelling, and that it is a package.`,
    );
  }
  return serve({ zips: () => [path], port, output });

  function wrong(message: string): Served {
    output.err(message);
    return wrongUse('npm run lms -- --help shows how to use this command.', output);
  }
}

/** Serves packages, says where, and how to stop; or why not. */
export async function serve({
  zips,
  port: typedPort,
  output,
}: Omit<LmsInput, 'typed'> & { readonly zips: () => readonly string[] }): Promise<Served> {
  const port = readPort(typedPort, 4173);
  if (port === null) {
    return wrongUse(
      `PORT is "${typedPort}", and a port is a number from 1 to 65535. Correct it or unset it.`,
      output,
    );
  }
  const serving = await serveLocalLms({ page: buildLocalLmsPage(), zips, port });
  if (serving.kind === 'port-taken') {
    return wrongUse(
      `Port ${port} is taken by another program, perhaps by this one in another window. Stop that one, or set PORT to another number, ${port + 1} for example.`,
      output,
    );
  }
  output.out(`\nThe local LMS is ready. Open ${serving.url} in a browser.\nCtrl+C stops it.`);
  return { exitCode: exitCodes.fine, serving };
}

/** Ctrl+C ends a server as meant, not as a failure. */
export function closeOnSignal(serving: Serving | null): void {
  if (serving === null) return;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void serving.close());
  }
}

/** Says what was wrong with the way a command was called. */
export function wrongUse(message: string, { err }: Output): Served {
  err(message);
  return { exitCode: exitCodes.wrongUse, serving: null };
}

/** The port that the environment asks for, else the usual one; null where it asks for none that there is. */
export function readPort(typed: string | undefined, usual: number): number | null {
  if (typed === undefined || typed === '') return usual;
  const port = Number(typed);
  return Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : null;
}
