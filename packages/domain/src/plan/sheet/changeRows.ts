import { isSame } from "#canonical/canonical";
import { type Field, namesOf } from "../defineFields.ts";
import { DETAILS, LINE_FIELDS, NODE_FIELDS, PLACE_FIELDS } from "../fields.ts";
import { LEVELS } from "../Level.ts";
import { NOTHING_ABOVE } from "../matrix/MatrixRow.ts";
import { PlanNode } from "../Plan.ts";
import type { PlanOperation } from "../PlanOperation.ts";
import { NO_DETAILS, toRowDetails } from "../RowDetails.ts";
import type { RowView } from "../matrix/RowView.ts";
import { statedColumns } from "../matrix/carryDown.ts";

/**
 * The rows on a screen after operations that somebody did, the others being the same objects. Null when rows come, go or change
 * their places: then they have to be fetched anew.
 */
export function changeRows(rows: readonly RowView[], operations: readonly PlanOperation[]): RowView[] | null {
  if (operations.some(({ field }) => STRUCTURE.has(field))) return null;
  const changed = [...rows];
  for (const operation of operations) {
    if (operation.target.kind === "line") changeLine(changed, operation);
    else changeNode(changed, operation);
  }
  return restate(rows, changed);
}

const STRUCTURE: ReadonlySet<string> = new Set(["itself", ...PLACE_FIELDS, ...namesOf(NODE_FIELDS, "owner")]);

function changeLine(rows: RowView[], { target, field, value }: PlanOperation): void {
  const at = rows.findIndex(({ lineId }) => lineId === target.id);
  const row = rows[at];
  const name = namesOf(LINE_FIELDS).find((one) => one === field);
  if (row !== undefined && name !== undefined) rows[at] = show(row, name, LINE_FIELDS[name], value);
}

function changeNode(rows: RowView[], { target, field, value }: PlanOperation): void {
  const name = namesOf(NODE_FIELDS).find((one) => one === field);
  if (name === undefined) return;
  if (name === "text") {
    showText(rows, target.id, PlanNode.shape.text.parse(value));
    return;
  }
  // Money and details are shown on the first row of their activity.
  const at = rows.findIndex(({ nodeId }) => nodeId === target.id);
  const row = rows[at];
  if (row !== undefined) rows[at] = show(row, name, NODE_FIELDS[name], value);
}

function showText(rows: RowView[], node: string, text: string | null): void {
  for (const [at, row] of rows.entries()) {
    const level = LEVELS.find((one) => row.path[one] === node);
    if (level !== undefined) rows[at] = { ...row, values: { ...row.values, [level]: text } };
  }
}

/** The row with a field of its record: among its details, its carried words, or under the field's own name where a row shows it. */
function show(row: RowView, name: string, { value: schema, column }: Field, value: unknown): RowView {
  const read = schema.parse(value);
  if (DETAILS.some((one) => one === name))
    return { ...row, details: toRowDetails({ ...NO_DETAILS, ...row.details, [name]: read }) };
  if (column !== undefined && Object.hasOwn(row.values, column))
    return { ...row, values: { ...row.values, [column]: read } };
  return Object.hasOwn(row, name) ? { ...row, [name]: read } : row;
}

/** What a row states depends on its values and on those above it. */
function restate(before: readonly RowView[], after: readonly RowView[]): RowView[] {
  return after.map((row, at) => {
    if (row === before[at] && after[at - 1] === before[at - 1]) return row;
    const stated = statedColumns(after[at - 1]?.values ?? NOTHING_ABOVE, row.values, row.restated);
    return isSame(stated, row.stated) ? row : { ...row, stated };
  });
}
