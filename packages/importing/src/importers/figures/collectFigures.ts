import { findNamed, normaliseName } from "@rata/domain/indicator/findNamed";
import type { Indicator } from "@rata/domain/indicator/Indicator";
import type { Daerah, Mark, Observation } from "@rata/domain/indicator/Observation";
import type { Period } from "@rata/domain/period/Period";
import { levelOf, type RegionCode } from "@rata/domain/region/Region";
import { cleanCell, type SourceLine } from "#table/SourceTable";
import { findIndicatorIn } from "./columnHeads.ts";
import type { FigureFault } from "./FigureFault.ts";
import type { FigureWork, TableWork } from "./FigureWork.ts";
import type { FoundColumn } from "./findFigureTable.ts";
import { joinMoments, settlePeriod } from "./moments.ts";
import { readRow, type RowFacts } from "./readRowFacts.ts";
import { findPower } from "./findPower.ts";
import type { RefusedFigures } from "./RefusedFigures.ts";

/** A figure whose place in the world is known and whose digits are still a text. */
export interface OpenFigure {
  sheet: string | null;
  line: number;
  cells: readonly string[];
  table: number;
  column: FoundColumn;
  text: string;
  isExact: boolean;
  indicator: Indicator;
  power: number;
  isRoundSettled: boolean;
  /** The name that its region was told by elimination from; null where the region was said. */
  eliminated: string | null;
  marks: readonly Mark[];
  key: { region: RegionCode; period: Period; daerah: Daerah; affair: string | null; vintage: string };
  source: Observation["source"];
  confidence: Observation["confidence"];
}

/** Goes through the rows of a table: each filled cell of a column of figures becomes an open figure or a refusal. */
export function collectFigures(
  table: TableWork,
  work: FigureWork,
  refusals: RefusedFigures,
): { open: OpenFigure[]; rows: number; read: number } {
  const open: OpenFigure[] = [];
  let [rows, read] = [0, 0];
  for (const line of table.found.body) {
    const filled = table.figures.filter(({ place }) => cleanCell(line.cells[place] ?? "") !== "");
    if (filled.length === 0 || isRemark(line, table)) continue;
    rows += 1;
    read += filled.length;
    const facts = readRow(line, table, work);
    if (!facts.ok) {
      refusals.add({ table: table.found, line, column: null, figures: filled.length }, facts);
      continue;
    }
    for (const column of filled) {
      const figure = placeFigure({ line, column, facts }, table, work);
      if ("rule" in figure) refusals.add({ table: table.found, line, column, figures: 1 }, figure);
      else open.push(figure);
    }
  }
  return { open, rows, read };
}

/** A note under a table, or a remark, whose one long cell happens to stand in a column of figures. */
function isRemark({ cells }: SourceLine, { parts }: TableWork): boolean {
  const filled = cells.map(cleanCell).filter((cell) => cell !== "");
  const first = filled[0] ?? "";
  if (first.startsWith("#")) return true;
  return filled.length === 1 && parts.length > 0 && /^(?:sumber|catatan|keterangan|source|note)\b/iu.test(first);
}

function placeFigure(
  { line, column, facts }: { line: SourceLine; column: FoundColumn; facts: RowFacts },
  table: TableWork,
  work: FigureWork,
): OpenFigure | FigureFault {
  const text = cleanCell(line.cells[column.place] ?? "");
  const head = column.head.kind === "figures" ? column.head : null;
  const said = head?.indicator ?? findIndicatorOf(facts, table, work);
  const isDivided = isDividedByAffair(facts, table);
  const indicator = isDivided ? (divideByAffair(said, work) ?? said) : said;
  if (indicator === null) return askName(facts);
  if (isDivided && indicator.unit === "rupiah" && indicator.code !== BY_AFFAIR)
    return { rule: "series-affair-unheld", value: text, params: name(indicator), ask: null };
  const moments = [head?.moment ?? null, facts.moment, table.moment].flatMap((one) => one ?? []);
  const moment = joinMoments(moments);
  const chosen = work.choices.rounds?.[indicator.code] ?? null;
  const settled = settlePeriod(moment, { indicator, level: levelOf(facts.region), chosen });
  if (settled.kind !== "period") return refusePeriod(settled, indicator, moment.year);
  const power = findPower({ indicator, column, facts, table }, work);
  if (power === null) return { rule: "series-unit-asked", value: text, params: name(indicator), ask: { kind: "unit" } };
  const affair = indicator.code === BY_AFFAIR ? facts.affair : null;
  if (indicator.code === BY_AFFAIR && affair === null)
    return { rule: "series-affair-missing", value: facts.affairText, params: {}, ask: null };
  return {
    sheet: table.found.sheet,
    line: line.line,
    cells: line.cells,
    table: table.found.table,
    column,
    text,
    isExact: line.exact?.includes(column.place) === true,
    indicator,
    power,
    isRoundSettled: settled.isSettled,
    eliminated: facts.eliminated,
    marks: [...facts.marks, ...moment.marks],
    key: {
      region: facts.region,
      period: settled.period,
      daerah: head?.daerah ?? facts.daerah ?? "total",
      affair,
      vintage: facts.vintage,
    },
    source: facts.source,
    confidence: facts.confidence,
  };
}

/** The one indicator whose figures are divided by affairs of government. */
const BY_AFFAIR = "affair-spending";

/** Whether a row's money is that of an affair: it names one, or stands in a table of affairs and does not say itself what it counts. */
function isDividedByAffair({ affairText, indicatorWords }: RowFacts, { parts }: TableWork): boolean {
  return affairText !== "" || (indicatorWords === null && parts.some(({ part }) => part === "affair"));
}

/** "Belanja" in a row that names an affair is the spending on that affair: taken for the whole, it would stand for a budget many times as large. */
function divideByAffair(indicator: Indicator | null, { context }: FigureWork): Indicator | null {
  return indicator?.code === "spending" ? (context.indicators.find(({ code }) => code === BY_AFFAIR) ?? null) : null;
}

/** What the row says goes before what was said of the table, and that before its title. */
function findIndicatorOf(
  { indicatorWords }: RowFacts,
  table: TableWork,
  { context, choices }: FigureWork,
): Indicator | null {
  if (indicatorWords === null || indicatorWords === "") return table.indicator;
  const name = normaliseName(indicatorWords);
  const chosen = Object.hasOwn(choices.names ?? {}, name) ? choices.names?.[name] : undefined;
  if (chosen !== undefined) return context.indicators.find(({ code }) => code === chosen) ?? null;
  const byCode = context.indicators.find(({ code }) => code === indicatorWords.toLowerCase());
  return byCode ?? findNamed(indicatorWords, context.indicators) ?? findIndicatorIn(indicatorWords, context.indicators);
}

function askName({ indicatorWords }: RowFacts): FigureFault {
  const words = indicatorWords ?? "";
  if (words === "") return { rule: "series-indicator-asked", value: "", params: {}, ask: { kind: "indicator" } };
  return { rule: "series-name-unknown", value: words, params: {}, ask: { kind: "name", words } };
}

function refusePeriod(
  settled: { kind: "no-year" } | { kind: "round-open"; rounds: readonly string[] } | { kind: "round-unknown" },
  indicator: Indicator,
  year: number | null,
): FigureFault {
  const value = year === null ? "" : String(year);
  if (settled.kind === "no-year") return { rule: "series-period-asked", value, params: {}, ask: { kind: "period" } };
  if (settled.kind === "round-unknown")
    return { rule: "series-round-unpublished", value, params: name(indicator), ask: null };
  const ask = { kind: "round", indicator: indicator.code, rounds: settled.rounds } as const;
  return { rule: "series-round-asked", value, params: name(indicator), ask };
}

function name({ names }: Indicator): { indicator: string } {
  return { indicator: names.id };
}
