import { supportOf } from '../../teaching/support.ts';
import { firstOfOptions } from '../judged-options.ts';
import { actionWords, rulesWords, wayWords } from '../medicine-words.ts';
import type { CaseSubject, Rule } from '../rule.ts';

/** A case teaches the version of the guideline that counted on the day on which it was checked. */
export const outdatedGuidance: Rule<CaseSubject> = {
  code: 'outdated-guidance',
  severity: 'error',
  summary:
    'The case names a version of the guideline that did not count on the day it was checked.',
  example: {
    at: ['guidance'],
    wrong: '"guidance": { "id": "ng12", "version": "2025-05-01", "checkedOn": "2026-11-24" }',
    right: '"guidance": { "id": "ng12", "version": "2026-04-15", "checkedOn": "2026-11-24" }',
  },
  check({ case: subject, inForce }) {
    const { id, version, checkedOn } = subject.guidance;
    if (inForce === null || inForce === version) return [];
    return [
      {
        at: ['guidance', 'version'],
        message: `On ${checkedOn}, when this case was checked, ${id}@${inForce} counted, not ${id}@${version}.`,
        remedy: `Go through what "npm run guidance -- diff ${id}@${version} ${id}@${inForce}" lists, then name ${inForce}.`,
      },
    ];
  },
};

/** A newer version lies beside the one that a case names: what the case teaches will soon be looked at with other eyes. */
export const supersededGuidance: Rule<CaseSubject> = {
  code: 'superseded-guidance',
  severity: 'warning',
  summary: 'There is a newer version of the guideline than the one the case names.',
  example: {
    at: ['guidance'],
    wrong: '"guidance": { "id": "ng12", "version": "2025-05-01", "checkedOn": "2026-02-10" }',
    right: '"guidance": { "id": "ng12", "version": "2026-04-15", "checkedOn": "2026-11-24" }',
  },
  check({ case: subject, inForce, newest, stamp }) {
    if (newest === null) return [];
    const { id, version } = subject.guidance;
    // That the case should have named another one all along is said already, and so is that its module wants another.
    if (inForce !== null && inForce !== version) return [];
    if (stamp.length > 0 && !stamp.some((each) => each.id === id && each.version === version)) {
      return [];
    }
    const { version: newer, inForceFrom } = newest.effective.guidance;
    return [
      {
        at: ['guidance', 'version'],
        message: `${id}@${newer} counts from ${inForceFrom}; this case names ${id}@${version}.`,
        remedy: `Go through what "npm run guidance -- diff ${id}@${version} ${id}@${newer}" lists, then name ${newer} and set "checkedOn".`,
      },
    ];
  },
};

/** What a case recommends is no longer asked for by a newer version. */
export const supersededRecommendation: Rule<CaseSubject> = {
  code: 'superseded-recommendation',
  severity: 'warning',
  summary: 'A newer version of the guideline does not support what is recommended.',
  example: {
    file: 'vignette.json',
    given: [
      {
        file: 'vignette.json',
        at: ['guidance'],
        text: '"guidance": { "id": "ng12", "version": "2025-05-01", "checkedOn": "2026-02-10" }',
      },
      {
        file: 'vignette.json',
        at: ['decision', 'options', 0, 'verdict'],
        text: '"verdict": "questionable"',
      },
    ],
    at: ['decision', 'options', 1, 'verdict'],
    wrong: '"verdict": "recommended",\n"cites": ["ovary-normal"]',
    right:
      '"verdict": "recommended",\n"cites": ["ovary-normal"],\n"departs": "Taught as it was until April 2026; today 27 asks for a scan at her age."',
    besides: ['superseded-guidance'],
  },
  check({ newest }) {
    if (newest === null) return [];
    const { id, version } = newest.effective.guidance;
    return firstOfOptions(newest.encounters, ({ option, encounter }) => {
      const { action, verdict, departs } = option;
      if (verdict !== 'recommended' || departs !== undefined || action === undefined) return null;
      if (supportOf(action, encounter.least).kind === 'supported') return null;
      const { required, met } = encounter.least;
      const asks = required.length > 0 ? required : met;
      const instead = asks.length === 0 ? 'nothing is asked for' : rulesWords(asks);
      return {
        message: `${id}@${version} does not support "${option.id}", ${actionWords(action)}${wayWords(encounter)}: ${instead}.`,
        remedy: 'Decide what the case is to teach under that version before you name it.',
      };
    });
  },
};
