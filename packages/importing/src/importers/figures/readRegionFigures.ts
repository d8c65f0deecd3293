import { roundsAt } from "@rata/domain/indicator/judgeObservation";
import type { Observation } from "@rata/domain/indicator/Observation";
import { formatMeasured } from "@rata/domain/number/formatNumber";
import { formatPeriod, parsePeriod, type Period, roundOf } from "@rata/domain/period/Period";
import type { Problem } from "@rata/domain/problem/Problem";
import { levelOf } from "@rata/domain/region/Region";
import { cleanCell, type SourceLine, type SourceTable } from "#table/SourceTable";
import { makeProblem } from "#table/makeProblem";
import { readConfidence } from "./readRowFacts.ts";
import { findLineFault } from "./findLineFault.ts";
import { decideColumns, type OpenColumn, readFigure } from "./readFigures.ts";
import { readHead, type FigureHead } from "./figureHead.ts";
import type { RegionFigureColumn, RegionFiguresContext, RegionFigures } from "./RegionFigures.ts";

/**
 * Reads a table of series: one row for each period, one column for each indicator, heads by any name of the dictionary. Lines that
 * begin with "#" are remarks. A cell that can't be read is a problem and an absence, never a guess and never a zero.
 */
export function readRegionFigures(table: SourceTable, context: RegionFiguresContext): RegionFigures {
  const lines = table.lines.filter(
    ({ cells }) => !(cells[0] ?? "").trimStart().startsWith("#") && cells.some(isFilled),
  );
  const at = lines.findIndex(({ cells }) => cells.some((cell) => readHead(cell, []).kind === "period"));
  const header = lines[at];
  if (header === undefined) return { ...NOTHING, problems: [makeProblem("series-no-table", "refused")] };
  const heads = header.cells.map((cell) => readHead(cell, context.indicators));
  const body = lines.slice(at + 1);
  const columns = decideColumns(listColumns(header, heads), (place) => writtenCells(body, place));
  const rows = readRows(body, { heads, columns, context });
  return {
    counts: { read: body.length, accepted: body.length - rows.refused, refused: rows.refused, joined: 0 },
    columns,
    rows: rows.observations,
    problems: [
      ...tellHeads(header, heads),
      ...rows.problems,
      ...tellLines(rows.observations),
      ...tellRounds(columns, rows.observations),
    ],
  };
}

const NOTHING: RegionFigures = {
  counts: { read: 0, accepted: 0, refused: 0, joined: 0 },
  columns: [],
  rows: [],
  problems: [],
};

/** The cells of a column that were written by a person: number cells of a sheet are exact and decide nothing. */
function writtenCells(lines: readonly SourceLine[], place: number): string[] {
  return lines.flatMap(({ cells, exact }) => (exact?.includes(place) === true ? [] : [cells[place] ?? ""]));
}

interface Body {
  heads: readonly FigureHead[];
  columns: readonly RegionFigureColumn[];
  context: RegionFiguresContext;
}

interface Rows {
  observations: Observation[];
  problems: Problem[];
  refused: number;
}

function readRows(lines: readonly SourceLine[], body: Body): Rows {
  const rows: Rows = { observations: [], problems: [], refused: 0 };
  const seen = new Map<Period, number>();
  for (const line of lines) {
    const period = findPeriod(line, body.heads);
    const refusal = refuse(line, { period, seen, width: body.heads.length });
    if (refusal !== null || period === null) {
      rows.refused += 1;
      if (refusal !== null) rows.problems.push(refusal);
      continue;
    }
    seen.set(period, line.line);
    for (const column of body.columns) readCell(rows, { line, period, column, body });
  }
  return rows;
}

function refuse(
  { line, cells }: SourceLine,
  { period, seen, width }: { period: Period | null; seen: ReadonlyMap<Period, number>; width: number },
): Problem | null {
  const value = cells.join(" | ");
  if (cells.slice(width).some(isFilled)) return makeProblem("series-too-many-cells", "refused", { line, value });
  if (period === null) return makeProblem("series-period-unread", "refused", { line, value });
  const first = seen.get(period);
  return first === undefined
    ? null
    : makeProblem("series-period-twice", "refused", { line, value: formatPeriod(period), params: { first } });
}

function readCell(
  rows: Rows,
  { line, period, column, body }: { line: SourceLine; period: Period; column: RegionFigureColumn; body: Body },
): void {
  const text = line.cells[column.place] ?? "";
  const isExact = line.exact?.includes(column.place) === true;
  const figure = readFigure(text, isExact ? { ...column, separators: "decimal-comma" } : column);
  const base = baseOf(line, { period, column, body });
  if (typeof figure !== "string") {
    rows.observations.push({ ...base, ...figure });
    return;
  }
  const params = { header: column.header };
  rows.problems.push(makeProblem(figure, "question", { line: line.line, value: cleanCell(text), params }));
  rows.observations.push({ ...base, reading: { kind: "absent", reason: "unreadable" }, marks: [] });
}

function baseOf(
  line: SourceLine,
  { period, column, body }: { period: Period; column: RegionFigureColumn; body: Body },
): Omit<Observation, "reading" | "marks"> {
  const said = (kind: FigureHead["kind"]) =>
    cleanCell(line.cells[body.heads.findIndex((head) => head.kind === kind)] ?? "");
  const source = said("source");
  return {
    indicator: column.indicator.code,
    region: body.context.region,
    period,
    daerah: "total",
    affair: null,
    vintage: "",
    basis: null,
    source: { document: source === "" ? body.context.document : source, table: null, page: null },
    confidence: readConfidence(said("confidence"), "B"),
  };
}

function findPeriod({ cells }: SourceLine, heads: readonly FigureHead[]): Period | null {
  return parsePeriod(cleanCell(cells[heads.findIndex(({ kind }) => kind === "period")] ?? ""));
}

/** The first column of each indicator; a second one for the same would contradict it. */
function listColumns(header: SourceLine, heads: readonly FigureHead[]): OpenColumn[] {
  const columns: OpenColumn[] = [];
  for (const [place, head] of heads.entries()) {
    if (head.kind !== "figures" || columns.some(({ indicator }) => indicator === head.indicator)) continue;
    columns.push({ header: cleanCell(header.cells[place] ?? ""), place, indicator: head.indicator, power: head.power });
  }
  return columns;
}

function tellHeads(header: SourceLine, heads: readonly FigureHead[]): Problem[] {
  const seen = new Set<unknown>();
  return heads.flatMap((head, place) => {
    const name = cleanCell(header.cells[place] ?? "");
    const where = { line: header.line, value: name, params: { header: name } };
    if (head.kind === "unknown") return name === "" ? [] : [makeProblem("series-column-unknown", "notice", where)];
    if (head.kind !== "figures") return [];
    if (seen.has(head.indicator)) return [makeProblem("series-column-twice", "question", where)];
    seen.add(head.indicator);
    return head.isUnitSaid ? [] : [makeProblem("series-unit-unsaid", "notice", where)];
  });
}

/** GK = GKM + GKNM to the rupiah, period by period. */
function tellLines(observations: readonly Observation[]): Problem[] {
  const byPeriod = Map.groupBy(observations, ({ period }) => period);
  return [...byPeriod].flatMap(([period, own]) => tellPovertyLine(period, own));
}

/** Rounds in which an indicator is not published: a figure of "2019" beside one of "2019-03" may be either survey's. */
function tellRounds(columns: readonly RegionFigureColumn[], observations: readonly Observation[]): Problem[] {
  return columns.flatMap(({ header, indicator }) => {
    const own = observations.filter((one) => one.indicator === indicator.code && one.reading.kind === "value");
    const odd = own.filter((one) => !roundsAt(indicator, levelOf(one.region)).includes(roundOf(one.period)));
    const first = odd[0];
    if (first === undefined) return [];
    const params = { header, count: odd.length };
    return [makeProblem("series-round-unknown", "notice", { value: formatPeriod(first.period), params })];
  });
}

function tellPovertyLine(period: Period, observations: readonly Observation[]): Problem[] {
  const fault = findLineFault(observations);
  if (fault === null) return [];
  const params = { period: formatPeriod(period), round: roundOf(period), missing: formatMeasured(fault.missing) };
  return [makeProblem("series-line-sum", "notice", { value: `Rp${formatMeasured(fault.line)}`, params })];
}

function isFilled(cell: string): boolean {
  return cell.trim() !== "";
}
