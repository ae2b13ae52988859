/** Open edX with openedx-scorm-xblock, as its code has it (lms-demands.md, section 4). */
import type { LmsRules } from './strict-lms.ts';
import { scorm12Rules } from './strict-scorm12.ts';
import { scorm2004Rules } from './strict-scorm2004.ts';

/** A store of names and values: nothing is checked, nothing is ever refused, and nothing is counted. */
function stub(rules: LmsRules): LmsRules {
  return {
    ...rules,
    callError: () => null,
    writeError: () => '0',
    readError: () => '0',
    counts: false,
    begin: (stored, options) => {
      const told = [...rules.begin(new Map(), options).fixed].filter(([name]) =>
        /(student|learner)_(id|name)$/.test(name),
      );
      return { live: new Map(stored), fixed: new Map(told) };
    },
    end: () => undefined,
    // GetValue of status, score and mode: "".
    habits: { blankReads: true },
    // SetValue is sent on its own, and the last at unload may be lost; Commit and Finish are stubs.
    storesEachValue: true,
  };
}

export const openEdx12Rules: LmsRules = stub(scorm12Rules);
export const openEdx2004Rules: LmsRules = stub(scorm2004Rules);
