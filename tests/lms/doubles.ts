import { runTimes } from '../../src/local-lms/run-times.ts';
import { chamiloRules } from './chamilo.ts';
import type { Double } from './double.ts';
import { ilias12Rules, ilias2004Rules } from './ilias.ts';
import { learningHubRules } from './learning-hub.ts';
import { moodle12Rules, moodle2004Rules } from './moodle.ts';
import { openEdx12Rules, openEdx2004Rules } from './open-edx.ts';
import { scormAgain } from './scorm-again.ts';
import type { LmsRules } from './strict-lms.ts';
import { scorm12Rules, strictScorm12 } from './strict-scorm12.ts';
import { scorm2004Rules, strictScorm2004 } from './strict-scorm2004.ts';

const in2004 = ['scorm2004-3', 'scorm2004-4'] as const;
const usual = { relaunch: 'normal', keepsVisitsApart: false, profile: 'generic' } as const;
const moodle = { relaunch: 'review', profile: 'moodle' } as const;
const learningHub = {
  relaunch: 'empty',
  keepsVisitsApart: true,
  profile: 'nhs-learning-hub',
} as const;
const openEdx = { profile: 'open-edx' } as const;
const ilias = { profile: 'ilias' } as const;

function of12(name: string, rules: LmsRules, more: Partial<Double> = {}): Double {
  return { name, standard: 'scorm12', start: () => strictScorm12({}, rules), ...usual, ...more };
}

function of2004(name: string, rules: LmsRules, more: Partial<Double> = {}): Double[] {
  return in2004.map((standard) => {
    return { name, standard, start: () => strictScorm2004({}, rules), ...usual, ...more };
  });
}

/** Every LMS there is a stand-in for, in every edition that it takes. */
export const doubles: readonly Double[] = [
  of12('Moodle 4.5', moodle12Rules, moodle),
  ...of2004('Moodle 4.5', moodle2004Rules, moodle),
  of12('NHS Learning Hub', learningHubRules, learningHub),
  of12('Open edX', openEdx12Rules, openEdx),
  ...of2004('Open edX', openEdx2004Rules, openEdx),
  of12('Chamilo 2', chamiloRules),
  of12('ILIAS', ilias12Rules, ilias),
  ...of2004('ILIAS', ilias2004Rules, ilias),
  of12('the standard, strictly', scorm12Rules),
  ...of2004('the standard, strictly', scorm2004Rules),
  ...(['scorm12', ...in2004] as const).flatMap((standard) => {
    const runTime = runTimes[standard];
    if (runTime === null) return [];
    return [{ name: 'the local LMS', standard, start: () => scormAgain(runTime), ...usual }];
  }),
];
