/** What it costs to walk every way through a case: the shipped ones, and graphs of 50, 100 and 200 steps. */
import { updateCodes } from '../../src/authoring/codes.ts';
import { journeys } from '../../src/authoring/journeys/journeys.ts';
import type { Case } from '../../src/case/types.ts';
import { checkProject } from '../../src/cli/project.ts';
import { longCase } from './long-case.ts';

const marking = {
  weights: { gathering: 30, judgement: 40, 'safety-netting': 20, communication: 10 },
  passMark: 70,
};

const checked = checkProject('cases');
if (!checked.ok) throw new Error('cases has errors; npm run check shows them.');

console.log('every way through a case');
for (const { slug, case: kase } of checked.library.cases) measure(slug, kase);
for (const steps of [50, 100, 200]) measure(`${steps} steps`, longCase(steps));

function measure(name: string, kase: Case): void {
  const begun = process.cpuUsage();
  const found = journeys(kase, { codes: updateCodes(kase), code: 0, marking });
  const { user, system } = process.cpuUsage(begun);
  const memory = Math.round(process.memoryUsage().heapUsed / 1e6);
  const whole = [
    !found.journeys.bounded,
    found.best?.exact,
    found.worst?.exact,
    found.suspendData?.exact,
  ].every(Boolean);
  console.log(
    [
      `  ${name}`.padEnd(40),
      `${Math.round((user + system) / 1000)} ms of CPU`.padEnd(20),
      `${memory} MB in use`.padEnd(18),
      `${found.journeys.count.toLocaleString('en-GB')} journeys, ${whole ? 'all exact' : 'not all exact'}`,
    ].join(''),
  );
}
