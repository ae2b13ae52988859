/** The rules, by what they are about. To add one: write it in `rules/`, and add a line here. */
import type {
  CaseSubject,
  GuidanceSubject,
  ModuleSubject,
  Rule,
  TranslationSubject,
} from './rule.ts';
import { ambiguousId } from './rules/ambiguous-id.ts';
import { circularTable } from './rules/circular-table.ts';
import { contradictingFeatures } from './rules/contradicting-features.ts';
import { contradictingOverlay } from './rules/contradicting-overlay.ts';
import { contradictingValue } from './rules/contradicting-value.ts';
import { contradictingStamp } from './rules/contradicting-stamp.ts';
import { damagedMedia } from './rules/damaged-media.ts';
import { dayGoesBack } from './rules/day-goes-back.ts';
import { differentLink, differentNumber } from './rules/different-text.ts';
import { doubledQuotation } from './rules/doubled-quotation.ts';
import { duplicateCode, duplicateModuleCode } from './rules/duplicate-code.ts';
import { duplicateEntry } from './rules/duplicate-entry.ts';
import { duplicateCase, duplicateId, duplicateRule } from './rules/duplicate-id.ts';
import { endlessLoop } from './rules/endless-loop.ts';
import { entangledCase } from './rules/entangled-case.ts';
import { impossibleCondition } from './rules/impossible-condition.ts';
import { misnamedCase, misnamedGuidance, misnamedTranslation } from './rules/misnamed-file.ts';
import { missingDefault } from './rules/missing-default.ts';
import { missingMedia } from './rules/missing-media.ts';
import { missingPrecedence } from './rules/missing-precedence.ts';
import { missingRecommendation } from './rules/missing-recommendation.ts';
import { missingRequirement } from './rules/missing-requirement.ts';
import { missingTranslation } from './rules/missing-translation.ts';
import { outdatedTerm, outdatedTermOfThePast } from './rules/outdated-term.ts';
import { overlongId } from './rules/overlong-id.ts';
import { overlappingBands } from './rules/overlapping-bands.ts';
import { overdueRelease, overdueReview } from './rules/overdue-review.ts';
import {
  outdatedGuidance,
  supersededGuidance,
  supersededRecommendation,
} from './rules/outdated-guidance.ts';
import { placeholderContact } from './rules/placeholder-contact.ts';
import { prematureReassurance } from './rules/premature-reassurance.ts';
import { revealedDiagnosis } from './rules/revealed-diagnosis.ts';
import { staleCodes, staleModuleCodes } from './rules/stale-codes.ts';
import { staleTranslation } from './rules/stale-translation.ts';
import { supersededStamp } from './rules/superseded-stamp.ts';
import { translatedMarkup, translatedType } from './rules/translated-text.ts';
import { uncoveredNation } from './rules/uncovered-nation.ts';
import { uncitedDeparture } from './rules/uncited-departure.ts';
import { unexplainedDeparture } from './rules/unexplained-departure.ts';
import { unknownCase } from './rules/unknown-case.ts';
import { unknownGuidance } from './rules/unknown-guidance.ts';
import { unknownLanguage } from './rules/unknown-language.ts';
import { unknownOverlaidRule, unknownRule } from './rules/unknown-rule.ts';
import { unknownTable } from './rules/unknown-table.ts';
import { unknownTarget } from './rules/unknown-target.ts';
import { unmetRequirement } from './rules/unmet-requirement.ts';
import { unreachableStep } from './rules/unreachable-step.ts';
import { unreviewedCase } from './rules/unreviewed-case.ts';
import { unsafeMedia } from './rules/unsafe-media.ts';
import { unsafeRequirement } from './rules/unsafe-requirement.ts';
import { unsupportedRecommendation } from './rules/unsupported-recommendation.ts';
import { unwrittenText } from './rules/unwritten-text.ts';
import { unusedMedia } from './rules/unused-media.ts';
import { unusedTranslation } from './rules/unused-translation.ts';

export const caseRules: readonly Rule<CaseSubject>[] = [
  duplicateId,
  unknownTarget,
  unknownRule,
  uncoveredNation,
  contradictingFeatures,
  unreachableStep,
  endlessLoop,
  missingDefault,
  dayGoesBack,
  missingRecommendation,
  unmetRequirement,
  misnamedCase,
  duplicateCode,
  missingMedia,
  unusedMedia,
  damagedMedia,
  unsafeMedia,
  revealedDiagnosis,
  outdatedTerm,
  outdatedTermOfThePast,
  doubledQuotation,
];

/** What is looked at once all of these find no error. */
export const numberRules: readonly Rule<CaseSubject>[] = [staleCodes];

/** What is only worth saying of a case that isn't about to be released. */
export const draftRules: readonly Rule<CaseSubject>[] = [overdueReview];

/** What a case must have besides before it is released. */
export const releaseRules: readonly Rule<CaseSubject>[] = [
  unreviewedCase,
  overdueRelease,
  unexplainedDeparture,
  unwrittenText,
];

/** The same of a module. */
export const moduleReleaseRules: readonly Rule<ModuleSubject>[] = [placeholderContact];

/** What can only be said of a case whose story holds together. */
export const medicineRules: readonly Rule<CaseSubject>[] = [
  contradictingValue,
  outdatedGuidance,
  contradictingStamp,
  supersededGuidance,
  unsupportedRecommendation,
  supersededRecommendation,
  prematureReassurance,
  unsafeRequirement,
  missingRequirement,
  uncitedDeparture,
  entangledCase,
];

export const translationRules: readonly Rule<TranslationSubject>[] = [
  unknownLanguage,
  misnamedTranslation,
  translatedType,
  translatedMarkup,
  differentLink,
  differentNumber,
  staleTranslation,
  missingTranslation,
  unusedTranslation,
];

export const moduleRules: readonly Rule<ModuleSubject>[] = [
  overlongId,
  ambiguousId,
  unknownCase,
  duplicateCase,
  duplicateEntry,
  staleModuleCodes,
  duplicateModuleCode,
  unknownGuidance,
  supersededStamp,
];

export const guidanceRules: readonly Rule<GuidanceSubject>[] = [
  duplicateRule,
  unknownTable,
  circularTable,
  missingPrecedence,
  unknownOverlaidRule,
  misnamedGuidance,
  impossibleCondition,
  overlappingBands,
  contradictingOverlay,
];
