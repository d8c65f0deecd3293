import type { Compared, Comparison } from "@rata/domain/analysis/change/compare";
import { CHANGE_RULE, POSITION_RULE, RECORD_RULE } from "@rata/domain/analysis/change/rules";
import type { VerdictRule } from "@rata/domain/analysis/Verdict";
import type { Unit } from "@rata/domain/indicator/Indicator";
import { type Measured, toNumber } from "@rata/domain/number/Measured";
import { addYears, type Period } from "@rata/domain/period/Period";
import type { Problem } from "@rata/domain/problem/Problem";
import type { RegionFigures } from "@rata/importing/importers/figures/RegionFigures";
import { sayPeriod, sayValue, type Subject } from "@rata/reporting/narrative/figureWords";
import { type RegionNames, subjectOf } from "@rata/reporting/narrative/RegionNames";
import { sayChange, sayChangeShortly } from "@rata/reporting/narrative/sayChange";
import { isComparableAcross } from "@rata/reporting/narrative/sayPlace";
import { id as words } from "@rata/texts/indicator/verdict";
import { sayProblem } from "@rata/texts/problem/sayProblem";
import type { Analysed } from "./analyseSeries.ts";
import { listSentences } from "./listSentences.ts";

/** The answer of `rata series --json`. Rupiah are strings of digits; other figures numbers, with their text as published beside them. */
export function toSeriesJson(reading: RegionFigures, analysed: readonly Analysed[], names: RegionNames) {
  return {
    rowsRead: reading.counts.read,
    rows: reading.counts.accepted,
    refused: reading.counts.refused,
    indicators: analysed.map((one) => toIndicator(one, reading, names)),
    problems: reading.problems.map(toProblem),
  };
}

function toIndicator(one: Analysed, reading: RegionFigures, names: RegionNames) {
  const { indicator, changes } = one;
  const subject = subjectOf(one, names);
  const { period, value } = changes.latest;
  return {
    code: indicator.code,
    name: indicator.names.id,
    column: reading.columns.find((column) => column.indicator === indicator)?.header ?? null,
    latest: { period, value: toFigure(value, indicator.unit), text: sayValue(value, indicator.unit) },
    previousEqualRound: changes.previousEqualRound === null ? null : toChange(changes.previousEqualRound, subject),
    yearBefore: changes.yearBefore === null ? noYearBefore(period) : toChange(changes.yearBefore, subject),
    verdicts: toVerdicts(one),
    sentences: listSentences(one, names),
  };
}

function toChange(comparison: Comparison, subject: Subject) {
  if (comparison.kind === "refused")
    return {
      period: comparison.earlier,
      change: null,
      reason: comparison.reason,
      text: sayChange(subject, comparison),
    };
  const { change, earlier } = comparison;
  return {
    period: earlier.period,
    change: toFigure(change, subject.indicator.unit),
    text: sayChangeShortly(subject, comparison),
  };
}

function noYearBefore(period: Period) {
  const before = addYears(period, -1);
  return { period: before, change: null, reason: "not-in-series", text: `${sayPeriod(before)} tidak ada dalam deret` };
}

interface ToldVerdict {
  kind: string;
  verdict: string;
  text: string;
  reason: string | null;
  rule: VerdictRule;
}

function toVerdicts({ indicator, changes, direction, beside, relevance }: Analysed): ToldVerdict[] {
  const { previousEqualRound: change, record } = changes;
  const verdicts: ToldVerdict[] = [];
  if (change?.kind === "compared") verdicts.push(toEffect("change", change, CHANGE_RULE));
  verdicts.push({ kind: "direction", ...told(direction), text: words.direction[direction.verdict] });
  if (record !== null)
    verdicts.push({ kind: "record", verdict: record, text: words.record[record], reason: null, rule: RECORD_RULE });
  for (const { comparison } of beside)
    if (comparison?.kind === "compared" && isComparableAcross(indicator.unit))
      verdicts.push(toEffect("position", comparison, POSITION_RULE));
  if (relevance !== null)
    verdicts.push({ kind: "relevance", ...told(relevance), text: words.relevance[relevance.verdict] });
  return verdicts;
}

function told({ verdict, reason, rule }: { verdict: string; reason: string | null; rule: VerdictRule }) {
  return { verdict, reason, rule };
}

function toEffect(kind: "change" | "position", { effect }: Compared, rule: VerdictRule): ToldVerdict {
  return { kind, verdict: effect, text: words[kind][effect], reason: null, rule };
}

/** Rupiah as digits: a reader's double must not round them. */
function toFigure(value: Measured, unit: Unit): number | string {
  return (unit === "rupiah" || unit === "rupiah-per-month") && value.scale === 0
    ? String(value.amount)
    : toNumber(value);
}

function toProblem(problem: Problem) {
  const { code, kind, line, value, params } = problem;
  const header = params["header"];
  return {
    line,
    column: typeof header === "string" ? header : null,
    value,
    code,
    kind,
    ...sayProblem(problem, "id"),
  };
}
