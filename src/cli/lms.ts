import { terminal } from './arguments.ts';
import { closeOnSignal, runLms } from './serve-command.ts';

const { exitCode, serving } = await runLms({
  typed: process.argv.slice(2),
  port: process.env['PORT'],
  output: terminal,
});
process.exitCode = exitCode;
closeOnSignal(serving);
