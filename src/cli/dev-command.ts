import { statSync } from 'node:fs';
import { exitCodes, readArguments } from './arguments.ts';
import { serveDev } from './dev-server.ts';
import { projectCases, typedPath } from './files.ts';
import { readPort, wrongUse, type LmsInput, type Served } from './serve-command.ts';

const help = `npm run dev -- [cases folder]

Serves the author's page: the cases as a learner plays them, with findings, rules, guards and journeys beside them. A saved
case shows at once, at the place where you are. Without a folder it takes the project's cases. Nothing is packed.

  PORT           environment variable: where to serve; 5173 without it
  LAUNCH_EDITOR  environment variable: the editor that the page opens, such as "code"; without it, one that is running
  --help         show this text

Exit code: 0 fine, 2 wrong use.`;

const options = { help: { type: 'boolean', short: 'h', default: false } } as const;

/** `npm run dev`: serves the author's page of a cases folder. */
export async function runDev({ typed, port: typedPort, output }: LmsInput): Promise<Served> {
  const args = readArguments(typed, options);
  if (!args.ok) return wrong(args.message);
  if (args.values.help) {
    output.out(help);
    return { exitCode: exitCodes.fine, serving: null };
  }
  const [name, ...more] = args.positionals;
  if (more.length > 0) return wrong('Name one cases folder at most.');
  const folder = name === undefined ? projectCases() : typedPath(name);
  if (folder === null || !statSync(folder).isDirectory()) {
    return wrong(`There is no folder at "${name ?? ''}". Check the path and its spelling.`);
  }
  const port = readPort(typedPort, 5173);
  if (port === null) {
    return wrong(`PORT is "${typedPort}", and a port is a number from 1 to 65535.`);
  }
  const serving = await serveDev(folder, port);
  if (serving.kind === 'port-taken') {
    return wrong(
      `Port ${port} is taken by another program, perhaps by this one in another window. Stop that one, or set PORT to another number, ${port + 1} for example.`,
    );
  }
  output.out(
    `\nThe author's page is ready. Open ${serving.url} in a browser.\nIt shows ${folder} and follows each save. Ctrl+C stops it.`,
  );
  return { exitCode: exitCodes.fine, serving };

  function wrong(message: string): Served {
    output.err(message);
    return wrongUse('npm run dev -- --help shows how to use this command.', output);
  }
}
