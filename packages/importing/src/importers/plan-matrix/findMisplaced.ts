import { CARRIED_COLUMNS, type CarriedColumn } from "@rata/domain/plan/Column";
import type { Problem } from "@rata/domain/problem/Problem";
import { findRegion } from "@rata/domain/region/findRegion";
import type { LocationScope } from "@rata/domain/region/LocationReading";
import { readQuantifiedPlace } from "@rata/domain/region/quantifiedPlace";
import type { Entry } from "./collectEntries.ts";
import { makeProblem } from "#table/makeProblem";

/** Values that stand in a column of another kind. They are only told: what the author meant is for a person to say. */
export function findMisplaced(entry: Entry, sheet: string | null, where: LocationScope): Problem[] {
  return CARRIED_COLUMNS.flatMap((column) => {
    const value = entry.cells[column];
    const code = value === "" || value.length > LONGEST ? null : findFault(column, value, entry, where);
    return code === null ? [] : [makeProblem(code, "notice", { line: entry.line, sheet, column, value })];
  });
}

const LONGEST = 120;
const PLACELESS: ReadonlySet<CarriedColumn> = new Set([
  "policy",
  "objective",
  "objectiveIndicator",
  "program",
  "programIndicator",
]);
const INDICATORS: ReadonlySet<CarriedColumn> = new Set(["objectiveIndicator", "programIndicator", "activityIndicator"]);

function findFault(column: CarriedColumn, value: string, entry: Entry, where: LocationScope): string | null {
  if (PLACELESS.has(column) && isPlace(value, where)) return "place-in-column";
  if (column === "programIndicator" && /^program /iu.test(value) && entry.cells.program === "")
    return "program-in-indicator";
  return INDICATORS.has(column) && /^\d[\d.,]* ?(?:%|[A-Za-z])/u.test(value) ? "target-in-indicator" : null;
}

function isPlace(value: string, where: LocationScope): boolean {
  const isNamed =
    /^(?:kab|kabupaten|kota|prov|provinsi|kec|kecamatan|desa)\b/iu.test(value) &&
    findRegion(where.tree, value, where.scope) !== null;
  return isNamed || readQuantifiedPlace(value, where) !== null;
}
