import { isAbsenceSign } from "@rata/domain/number/parseRupiah";
import { carryDown } from "@rata/domain/plan/matrix/carryDown";
import { CARRIED_COLUMNS, type CarriedColumn } from "@rata/domain/plan/Column";
import type { CarriedValues } from "@rata/domain/plan/matrix/MatrixRow";
import type { Entry } from "./collectEntries.ts";
import type { ReportCell } from "./ReportCell.ts";

/**
 * What a line means under the cells above it. A cell merged over lines gives its text to each of them, whatever stands at its left. In
 * a column where cells are merged a blank outside a merge is blank: an author who merges says where a text ends, and a text that the
 * carrying rule would have brought is told. Everywhere else the carrying rule holds. A sign for "none" states that nothing stands there.
 */
export function carryValues(above: CarriedValues, entry: Entry, report: ReportCell): CarriedValues {
  const values = entry.mergedColumns.size === 0 ? carryDown(above, entry.cells) : carryMerged(above, entry, report);
  const carried = { ...values };
  for (const column of CARRIED_COLUMNS) if (isAbsenceSign(entry.cells[column])) carried[column] = null;
  return carried;
}

function carryMerged(above: CarriedValues, entry: Entry, report: ReportCell): CarriedValues {
  const values: Record<CarriedColumn, string | null> = { ...above };
  let isOpen = true;
  for (const column of CARRIED_COLUMNS) {
    const text = entry.cells[column];
    const covered = entry.covered.get(column);
    const isEnded = text === "" && covered === undefined && entry.mergedColumns.has(column);
    const carried = isOpen ? above[column] : null;
    if (isEnded && carried !== null) report("blank-outside-merge", "notice", column, { above: carried });
    if (text !== "") values[column] = text;
    else if (covered !== undefined) values[column] = isAbsenceSign(covered) ? null : covered;
    else values[column] = isEnded ? null : carried;
    // What goes on is either carried from above or the same merged cell; anything else begins anew, and so does all to its right.
    if (text !== "" || values[column] !== above[column]) isOpen = false;
  }
  return values;
}
