import type { Column } from "@rata/domain/plan/Column";
import type { Problem } from "@rata/domain/problem/Problem";
import type { SourceTable } from "#table/SourceTable";
import type { ReadColumn, ReadTable } from "#Reading";
import { makeProblem } from "#table/makeProblem";
import type { MatrixChoices, SlotMeaning } from "./MatrixChoices.ts";

interface Understood {
  tables: readonly ReadTable[];
  columns: readonly ReadColumn<SlotMeaning>[];
}

/** A person's choices that fit nothing in the file: a header where no line stands, a place that no table has, a column chosen twice. */
export function findMisfits(tables: readonly SourceTable[], understood: Understood, options: MatrixChoices): Problem[] {
  return [
    ...findLostHeaders(tables, understood, options),
    ...findLostPlaces(understood, Object.keys(options.columns ?? {})),
    ...findLostPlaces(
      understood,
      Object.keys(options.separators ?? {}).filter((key) => key.includes(".")),
    ),
    ...findDoubles(understood, options),
  ];
}

function findLostHeaders(
  tables: readonly SourceTable[],
  understood: Understood,
  { headers = {} }: MatrixChoices,
): Problem[] {
  const found = new Set(understood.tables.map(({ key }) => key));
  return Object.entries(headers).flatMap(([source, pointed]) => {
    const table = tables[Number(source) - 1];
    if (table === undefined) return [makeProblem("header-source-missing", "refused", { params: { source } })];
    return pointed
      .filter(({ line }) => !found.has(`${source}.${line}`))
      .map(({ line }) => makeProblem("header-line-missing", "refused", { line, sheet: table.name, params: { line } }));
  });
}

function findLostPlaces({ columns }: Understood, keys: readonly string[]): Problem[] {
  const places = new Set(columns.map(({ place }) => place));
  return keys.filter((key) => !places.has(key)).map((key) => tellLost(key));
}

function tellLost(key: string): Problem {
  const [, line, place] = key.split(".");
  return makeProblem("column-place-missing", "refused", {
    line: Number(line),
    params: { line: Number(line), place: Number(place) + 1 },
  });
}

/** Two places of one table can't both be the same column: which of them counts is for the person to say. */
function findDoubles({ tables, columns }: Understood, { columns: chosen = {} }: MatrixChoices): Problem[] {
  const seen = new Map<string, SlotMeaning>();
  return columns.flatMap(({ table, place, column, header }) => {
    if (column === "extra" || column === "agency" || !Object.hasOwn(chosen, place)) return [];
    const key = `${table} ${column}`;
    if (!seen.has(key)) {
      seen.set(key, column);
      return [];
    }
    const { line = null, sheet = null } = tables.find((one) => one.table === table) ?? {};
    return [tellDouble({ line, sheet, column, value: header })];
  });
}

function tellDouble(where: { line: number | null; sheet: string | null; column: Column; value: string }): Problem {
  return makeProblem("column-chosen-twice", "refused", where);
}
