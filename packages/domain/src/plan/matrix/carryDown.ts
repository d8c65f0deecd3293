import { CARRIED_COLUMNS, type CarriedColumn } from "../Column.ts";
import type { CarriedValues } from "./MatrixRow.ts";

/**
 * What a row means under merged cells: a blank takes the value above only while every column left of it is blank. A stated value
 * resets everything to its right, so that one sector's programme is never inherited by the next sector.
 */
export function carryDown(
  above: CarriedValues,
  printed: Readonly<Partial<Record<CarriedColumn, string>>>,
): CarriedValues {
  let isOpen = true;
  const values: Record<CarriedColumn, string | null> = { ...above };
  for (const column of CARRIED_COLUMNS) {
    const text = printed[column] ?? "";
    if (text === "") {
      values[column] = isOpen ? above[column] : null;
    } else {
      values[column] = text;
      isOpen = false;
    }
  }
  return values;
}

/**
 * The columns that a row must state so that carrying down gives its values back, the restated ones among them. Where a value is
 * absent but a blank would carry the value above, the nearest column to the left is stated too, which resets the rest.
 */
export function statedColumns(
  above: CarriedValues,
  values: CarriedValues,
  restated: readonly CarriedColumn[],
): CarriedColumn[] {
  const stated = new Set<CarriedColumn>();
  let isOpen = true;
  let nearest: CarriedColumn | null = null;
  for (const column of CARRIED_COLUMNS) {
    const value = values[column];
    const carried = isOpen ? above[column] : null;
    if (value === null && carried !== null && nearest !== null) {
      stated.add(nearest);
      isOpen = false;
    } else if (value !== null && (value !== carried || restated.includes(column))) {
      stated.add(column);
      isOpen = false;
    }
    if (value !== null) nearest = column;
  }
  return CARRIED_COLUMNS.filter((column) => stated.has(column));
}
