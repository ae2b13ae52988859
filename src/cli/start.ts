import { terminal } from './arguments.ts';
import { projectFolder } from './files.ts';
import { closeOnSignal } from './serve-command.ts';
import { runStart } from './serve-project.ts';

const { exitCode, serving } = await runStart({
  typed: process.argv.slice(2),
  root: projectFolder,
  port: process.env['PORT'],
  output: terminal,
});
process.exitCode = exitCode;
closeOnSignal(serving);
