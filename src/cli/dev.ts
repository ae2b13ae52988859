import { terminal } from './arguments.ts';
import { runDev } from './dev-command.ts';
import { closeOnSignal } from './serve-command.ts';

const { exitCode, serving } = await runDev({
  typed: process.argv.slice(2),
  port: process.env['PORT'],
  output: terminal,
});
process.exitCode = exitCode;
closeOnSignal(serving);
