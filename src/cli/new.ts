import { terminal } from './arguments.ts';
import { today } from './day.ts';
import { projectFolder } from './files.ts';
import { ownOptions, runNew } from './new-command.ts';

const takenByNpm = ownOptions.filter((name) => process.env[`npm_config_${name}`] !== undefined);
const setting = { root: projectFolder, today: today(), takenByNpm };
process.exitCode = await runNew(process.argv.slice(2), setting, terminal);
