/** Every code that a check can give, for the list of codes and its tests. */
import type { CodeEntry, Stage } from './code-entry.ts';
import {
  caseRules,
  draftRules,
  guidanceRules,
  medicineRules,
  moduleReleaseRules,
  moduleRules,
  numberRules,
  releaseRules,
  translationRules,
} from './rules.ts';
import { schemaCodes } from './schema-codes.ts';

/** All entries, by code. */
export const codeList: readonly CodeEntry[] = [
  ...schemaCodes,
  ...staged('rules', [...caseRules, ...numberRules, ...draftRules, ...translationRules]),
  ...staged('medicine', medicineRules),
  ...staged('module', moduleRules),
  ...staged('guidance', guidanceRules),
  ...staged('release', [...releaseRules, ...moduleReleaseRules]),
].sort((one, other) => compare(one.code, other.code));

type Listed = Omit<CodeEntry, 'stage'>;

function staged(stage: Stage, rules: readonly Listed[]): readonly CodeEntry[] {
  return rules.map(({ code, severity, summary, example }) => ({
    code,
    severity,
    stage,
    summary,
    example,
  }));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
