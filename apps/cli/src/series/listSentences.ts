import type { Comparison } from "@rata/domain/analysis/change/compare";
import { sayChange } from "@rata/reporting/narrative/sayChange";
import type { Subject } from "@rata/reporting/narrative/figureWords";
import { sayLevel, sayMissing } from "@rata/reporting/narrative/sayLevel";
import { isComparableAcross, sayComparison } from "@rata/reporting/narrative/sayPlace";
import { sayRecord, sayRelevance, sayTrend } from "@rata/reporting/narrative/sayTrend";
import type { Analysed } from "./analyseSeries.ts";

/** Everything that can be said of an indicator, one sentence for each thing, in the order of a report. */
export function listSentences({ changes, direction, missing, nation }: Analysed, subject: Subject): string[] {
  const said = [
    missing?.reading.kind === "absent" ? sayMissing(subject, missing.period, missing.reading.reason) : null,
    sayLevel(subject, changes.latest, changes.latest.observation.marks),
    ...[changes.previousEqualRound, unlessSame(changes)].map((one) => (one === null ? null : sayChange(subject, one))),
    sayTrend(subject, changes, direction),
    sayRecord(subject, changes),
    ...sayNation(nation, subject),
  ];
  return said.filter((sentence) => sentence !== null);
}

/** The year before is told by itself only where it is not the equal round that was told already. */
function unlessSame({ previousEqualRound, yearBefore }: Analysed["changes"]): Comparison | null {
  if (previousEqualRound === null || yearBefore?.kind !== "refused") return null;
  return yearBefore;
}

const NATION_NAME = "Indonesia";

function sayNation(nation: Analysed["nation"], subject: Subject): (string | null)[] {
  if (nation === null) return [];
  const { comparison, relevance } = nation;
  const isSaid = comparison !== null && isComparableAcross(subject.indicator.unit);
  return [
    isSaid ? sayComparison(subject, NATION_NAME, comparison) : null,
    sayRelevance(subject, NATION_NAME, relevance),
  ];
}
