import type { FigurePart } from "@rata/domain/indicator/FigureColumn";
import type { Daerah, Mark, Observation } from "@rata/domain/indicator/Observation";
import { parseDate } from "@rata/domain/period/indonesianDate";
import type { RegionCode } from "@rata/domain/region/Region";
import type { SourceLine } from "#table/SourceTable";
import type { FigureFault } from "./FigureFault.ts";
import { findDaerah } from "./columnHeads.ts";
import { cellOf, type FigureWork, regionCells, type TableWork } from "./FigureWork.ts";
import { joinMoments, type Moment, parseMoment } from "./moments.ts";
import { resolveRegion } from "./resolveRegions.ts";

/** What a row says of each of its figures. */
export interface RowFacts {
  ok: true;
  region: RegionCode;
  /** The bare name that stands for it because the column writes the other one out; null where the region is said. */
  eliminated: string | null;
  moment: Moment | null;
  daerah: Daerah | null;
  affair: string | null;
  affairText: string;
  unit: string;
  /** Null where the table has no such column. */
  indicatorWords: string | null;
  vintage: string;
  marks: readonly Mark[];
  source: Observation["source"];
  confidence: Observation["confidence"];
}

export type RowReading = RowFacts | ({ ok: false } & FigureFault);

/** Reads what stands beside the figures of a row, or why none of them can be read. */
export function readRow(line: SourceLine, table: TableWork, work: FigureWork): RowReading {
  const { parts, found } = table;
  const cell = (part: FigurePart) => cellOf(line, parts, part);
  const surplus = line.cells.slice(found.columns.length).find((text) => text.trim() !== "");
  if (surplus !== undefined) return refuse("series-too-many-cells", line.cells.join(" | "));
  const region = regionOfRow(line, table);
  if (!region.ok) return region;
  const moment = readMoment(cell("period"), cell("round"));
  if (moment === undefined) return refuse("series-period-unread", [cell("round"), cell("period")].join(" ").trim());
  const daerah =
    cell("daerah") === "" || /^(?:tidak ada|-)$/iu.test(cell("daerah")) ? null : findDaerah(cell("daerah"));
  if (daerah === null && cell("daerah") !== "" && !/^(?:tidak ada|-)$/iu.test(cell("daerah")))
    return refuse("series-daerah-unknown", cell("daerah"));
  const vintage = readVintage(cell("vintage"), work.choices.vintage ?? "");
  if (vintage === null) return refuse("series-vintage-unread", cell("vintage"));
  return {
    ok: true,
    region: region.code,
    eliminated: region.isEliminated ? cell("name") : null,
    moment,
    daerah,
    affair: readAffair(cell("affair")),
    affairText: cell("affair"),
    unit: cell("unit"),
    indicatorWords: parts.some(({ part }) => part === "indicator") ? cell("indicator") : null,
    vintage,
    marks: readMarks(cell("marks")),
    source: readSource(cell, work),
    confidence: readConfidence(cell("confidence"), work.choices.confidence ?? "B"),
  };
}

function regionOfRow(
  line: SourceLine,
  table: TableWork,
): { ok: true; code: RegionCode; isEliminated: boolean } | ({ ok: false } & FigureFault) {
  if (!table.parts.some(({ part }) => NAMING.includes(part))) {
    if (table.region !== null) return { ok: true, code: table.region, isEliminated: false };
    return { ...refuse("series-region-asked", ""), ask: { kind: "region" } };
  }
  const reading = resolveRegion(regionCells(line, table.parts), table.regions);
  if (reading.ok) return reading;
  const { rule, value, params, isQuestion } = reading;
  return { ok: false, rule, value, params, ask: isQuestion ? { kind: "code-system" } : null };
}

const NAMING: readonly FigurePart[] = ["kemendagri", "bps", "code", "name"];

/** The time that a row tells; null where it tells none, undefined where its words are no time. */
function readMoment(period: string, round: string): Moment | null | undefined {
  const cells = [period, round].filter((cell) => cell !== "");
  const moments = cells.flatMap((cell) => parseMoment(cell) ?? []);
  if (moments.length < cells.length) return undefined;
  return moments.length === 0 ? null : joinMoments(moments);
}

/** A day, or a year or month that sorts like one; null for other words. */
function readVintage(text: string, otherwise: string): string | null {
  if (text === "") return otherwise;
  return parseDate(text) ?? (/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/u.test(text) ? text : null);
}

/**
 * `1.02`, also as a number of a sheet (`1,02`) or before the name of the affair; 2.10 has become 2,1 there. An ordinal number
 * (`1. Pendidikan`) and the code of a programme (`1.02.01`) are no affair's.
 */
function readAffair(text: string): string | null {
  const found = /^([1-9X])(?:$|[.,](\d{1,2})(?=$|[\s:–-]))/u.exec(text);
  if (found === null) return null;
  const [, affair = "", field] = found;
  return field === undefined ? affair : `${affair}.${field.padEnd(2, "0")}`;
}

function readMarks(text: string): Mark[] {
  const words = text.toLowerCase();
  const marks: Mark[] = [];
  if (/\*|sementara|provisional/u.test(words)) marks.push("provisional");
  if (/(?:^|[^a-z])r(?:[^a-z]|$)|revisi|revised/u.test(words)) marks.push("revised");
  if (/(?:^|[^a-z])e(?:[^a-z]|$)|estimasi|perkiraan|estimate/u.test(words)) marks.push("estimate");
  return marks;
}

function readSource(cell: (part: FigurePart) => string, { choices, context }: FigureWork): Observation["source"] {
  const { document = "", table = "", page = "" } = choices.source ?? {};
  const said = {
    document: cell("document") || document || context.document,
    table: cell("table") || table,
    page: cell("page") || page,
  };
  const short = (text: string) => text.slice(0, LONGEST);
  return {
    document: short(said.document),
    table: said.table === "" ? null : short(said.table),
    page: said.page === "" ? null : short(said.page),
  };
}

const LONGEST = 300;

/** The first letter of what the file says of its certainty: `A (P0,N: B)` is A. */
export function readConfidence(text: string, otherwise: Observation["confidence"]): Observation["confidence"] {
  const letter = text.slice(0, 1).toUpperCase();
  return letter === "A" || letter === "B" || letter === "C" ? letter : otherwise;
}

function refuse(rule: string, value: string): { ok: false } & FigureFault {
  return { ok: false, rule, value, params: {}, ask: null };
}
