import { Registry } from "#registry/Registry";
import type { Rule } from "./Rule.ts";
import { ceilingWithoutSource } from "./rules/RAT-001-ceiling-without-source.ts";
import { ceilingWithoutLocation } from "./rules/RAT-002-ceiling-without-location.ts";
import { ceilingWithoutTarget } from "./rules/RAT-003-ceiling-without-target.ts";
import { targetWithoutCeiling } from "./rules/RAT-004-target-without-ceiling.ts";
import { sourceWithoutCeiling } from "./rules/RAT-005-source-without-ceiling.ts";
import { policyWithoutProgram } from "./rules/RAT-006-policy-without-program.ts";
import { sectorWithoutActivity } from "./rules/RAT-007-sector-without-activity.ts";
import { programWithoutActivity } from "./rules/RAT-008-program-without-activity.ts";
import { activityWithoutProgram } from "./rules/RAT-009-activity-without-program.ts";
import { activityWithoutObjective } from "./rules/RAT-010-activity-without-objective.ts";
import { activityWithoutIndicator } from "./rules/RAT-011-activity-without-indicator.ts";
import { programWithoutIndicator } from "./rules/RAT-012-program-without-indicator.ts";
import { objectiveWithoutIndicator } from "./rules/RAT-013-objective-without-indicator.ts";
import { identificationMissing } from "./rules/RAT-014-identification-missing.ts";
import { agencyPartlyMissing } from "./rules/RAT-015-agency-partly-missing.ts";
import { codePartlyMissing } from "./rules/RAT-016-code-partly-missing.ts";
import { sameIndicator } from "./rules/RAT-017-same-indicator.ts";
import { similarIndicator } from "./rules/RAT-018-similar-indicator.ts";
import { indicatorRepeatsActivity } from "./rules/RAT-019-indicator-repeats-activity.ts";
import { sameCeiling } from "./rules/RAT-020-same-ceiling.ts";
import { repeatedActivity } from "./rules/RAT-021-repeated-activity.ts";
import { duplicateRow } from "./rules/RAT-022-duplicate-row.ts";
import { numberForTwoSectors } from "./rules/RAT-023-number-for-two-sectors.ts";
import { sectorApart } from "./rules/RAT-024-sector-apart.ts";
import { spellingDiffers } from "./rules/RAT-025-spelling-differs.ts";
import { programWord } from "./rules/RAT-026-program-word.ts";
import { placeAsName } from "./rules/RAT-027-place-as-name.ts";
import { programInIndicator } from "./rules/RAT-028-program-in-indicator.ts";
import { objectiveNamesGroup } from "./rules/RAT-029-objective-names-group.ts";
import { activityAsIndicator } from "./rules/RAT-030-activity-as-indicator.ts";
import { indicatorWithoutMeasure } from "./rules/RAT-031-indicator-without-measure.ts";
import { indicatorHoldsTarget } from "./rules/RAT-032-indicator-holds-target.ts";
import { severalIndicatorsInCell } from "./rules/RAT-033-several-indicators-in-cell.ts";
import { countWithPercent } from "./rules/RAT-034-count-with-percent.ts";
import { targetFitsNoIndicator } from "./rules/RAT-035-target-fits-no-indicator.ts";
import { targetOwnerUnclear } from "./rules/RAT-036-target-owner-unclear.ts";
import { targetFitsSeveral } from "./rules/RAT-037-target-fits-several.ts";
import { shareOutOfRange } from "./rules/RAT-038-share-out-of-range.ts";
import { rangeReversed } from "./rules/RAT-039-range-reversed.ts";
import { targetWithoutNumber } from "./rules/RAT-040-target-without-number.ts";
import { targetExceedsPlaces } from "./rules/RAT-041-target-exceeds-places.ts";
import { ceilingSmallForTarget } from "./rules/RAT-042-ceiling-small-for-target.ts";
import { fundingAxesMixed } from "./rules/RAT-043-funding-axes-mixed.ts";
import { sourceUnknown } from "./rules/RAT-044-source-unknown.ts";
import { fundingSum } from "./rules/RAT-045-funding-sum.ts";
import { placeUnknown } from "./rules/RAT-046-place-unknown.ts";
import { villageUnmatched } from "./rules/RAT-047-village-unmatched.ts";
import { moreRegionsThanExist } from "./rules/RAT-048-more-regions-than-exist.ts";
import { placeOutsideRegion } from "./rules/RAT-049-place-outside-region.ts";
import { otherYear } from "./rules/RAT-050-other-year.ts";
import { subjectDiffers } from "./rules/RAT-051-subject-differs.ts";
import { splitWordLeft } from "./rules/RAT-052-split-word-left.ts";
import { ceilingNegative } from "./rules/RAT-053-ceiling-negative.ts";
import { ceilingZero } from "./rules/RAT-054-ceiling-zero.ts";
import { sameTextAcrossLevels } from "./rules/RAT-055-same-text-across-levels.ts";
import { codeOfOtherLevel } from "./rules/RAT-056-code-of-other-level.ts";
import { codeOutsideProgram } from "./rules/RAT-057-code-outside-program.ts";
import { codeWithTwoNames } from "./rules/RAT-058-code-with-two-names.ts";
import { codeUnlikeSector } from "./rules/RAT-059-code-unlike-sector.ts";
import { activityInTwoSectors } from "./rules/RAT-060-activity-in-two-sectors.ts";
import { emptyPlan } from "./rules/RAT-061-empty-plan.ts";
import { beneficiariesWithoutList } from "./rules/RAT-062-beneficiaries-without-list.ts";
import { quartersUnlikeYear } from "./rules/RAT-063-quarters-unlike-year.ts";
import { cashPlanUnlikeCeiling } from "./rules/RAT-064-cash-plan-unlike-ceiling.ts";

/** The check rules in the order of their codes. A pack from outside adds its own behind them at start. */
export const RULE_REGISTRY = new Registry<Rule>("check rule", ({ code }) => code, [
  ceilingWithoutSource,
  ceilingWithoutLocation,
  ceilingWithoutTarget,
  targetWithoutCeiling,
  sourceWithoutCeiling,
  policyWithoutProgram,
  sectorWithoutActivity,
  programWithoutActivity,
  activityWithoutProgram,
  activityWithoutObjective,
  activityWithoutIndicator,
  programWithoutIndicator,
  objectiveWithoutIndicator,
  identificationMissing,
  agencyPartlyMissing,
  codePartlyMissing,
  sameIndicator,
  similarIndicator,
  indicatorRepeatsActivity,
  sameCeiling,
  repeatedActivity,
  duplicateRow,
  numberForTwoSectors,
  sectorApart,
  spellingDiffers,
  programWord,
  placeAsName,
  programInIndicator,
  objectiveNamesGroup,
  activityAsIndicator,
  indicatorWithoutMeasure,
  indicatorHoldsTarget,
  severalIndicatorsInCell,
  countWithPercent,
  targetFitsNoIndicator,
  targetOwnerUnclear,
  targetFitsSeveral,
  shareOutOfRange,
  rangeReversed,
  targetWithoutNumber,
  targetExceedsPlaces,
  ceilingSmallForTarget,
  fundingAxesMixed,
  sourceUnknown,
  fundingSum,
  placeUnknown,
  villageUnmatched,
  moreRegionsThanExist,
  placeOutsideRegion,
  otherYear,
  subjectDiffers,
  splitWordLeft,
  ceilingNegative,
  ceilingZero,
  sameTextAcrossLevels,
  codeOfOtherLevel,
  codeOutsideProgram,
  codeWithTwoNames,
  codeUnlikeSector,
  activityInTwoSectors,
  emptyPlan,
  beneficiariesWithoutList,
  quartersUnlikeYear,
  cashPlanUnlikeCeiling,
]);

/** Every check rule, those of packs included. */
export const RULES = RULE_REGISTRY.all;
