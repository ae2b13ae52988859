/** A process that packs the project given first with the arguments that follow, without Vite. */
import { terminal } from '../../src/cli/arguments.ts';
import { runPack } from '../../src/cli/pack-command.ts';
import { fakeBuild } from './pack-project.ts';

const [root = '.', ...args] = process.argv.slice(2);
process.exitCode = runPack([...args, '--on', '2026-11-24'], root, terminal, fakeBuild);
