import { isSame } from "#canonical/canonical";
import { LEVELS } from "../Level.ts";
import { NOTHING_ABOVE } from "../matrix/MatrixRow.ts";
import { PlanLine, PlanNode } from "../Plan.ts";
import type { PlanOperation } from "../PlanOperation.ts";
import { RowLinks, toRowLinks } from "../RowLinks.ts";
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

const STRUCTURE: ReadonlySet<string> = new Set(["itself", "parent", "node", "position", "agency"]);

function changeLine(rows: RowView[], { target, field, value }: PlanOperation): void {
  const at = rows.findIndex(({ lineId }) => lineId === target.id);
  const row = rows[at];
  if (row === undefined) return;
  const { shape } = PlanLine;
  if (field === "number") rows[at] = { ...row, values: { ...row.values, no: shape.number.parse(value) } };
  else if (field === "location") rows[at] = { ...row, location: shape.location.parse(value) };
  else if (field === "target") rows[at] = { ...row, target: shape.target.parse(value) };
  else if (field === "restated") rows[at] = { ...row, restated: shape.restated.parse(value) };
  else if (isIndicator(field)) rows[at] = { ...row, values: { ...row.values, [field]: shape[field].parse(value) } };
}

function isIndicator(
  field: PlanOperation["field"],
): field is "objectiveIndicator" | "programIndicator" | "activityIndicator" {
  return field.endsWith("Indicator");
}

function changeNode(rows: RowView[], { target, field, value }: PlanOperation): void {
  if (field === "text") {
    const text = PlanNode.shape.text.parse(value);
    for (const [at, row] of rows.entries()) {
      const level = LEVELS.find((one) => row.path[one] === target.id);
      if (level !== undefined) rows[at] = { ...row, values: { ...row.values, [level]: text } };
    }
    return;
  }
  // Money is printed on the first row of its activity.
  const at = rows.findIndex(({ nodeId }) => nodeId === target.id);
  const row = rows[at];
  if (row === undefined) return;
  if (field === "ceiling") rows[at] = { ...row, ceiling: PlanNode.shape.ceiling.parse(value) };
  else if (field === "funding") rows[at] = { ...row, funding: PlanNode.shape.funding.parse(value) };
  else if (isLinkField(field))
    rows[at] = { ...row, links: toRowLinks(RowLinks.parse({ ...(row.links ?? NO_LINKS), [field]: value })) };
}

const NO_LINKS: RowLinks = { priorities: null, goals: null, beneficiaries: null };

function isLinkField(field: PlanOperation["field"]): boolean {
  return Object.hasOwn(NO_LINKS, field);
}

/** What a row states depends on its values and on those above it. */
function restate(before: readonly RowView[], after: readonly RowView[]): RowView[] {
  return after.map((row, at) => {
    if (row === before[at] && after[at - 1] === before[at - 1]) return row;
    const stated = statedColumns(after[at - 1]?.values ?? NOTHING_ABOVE, row.values, row.restated);
    return isSame(stated, row.stated) ? row : { ...row, stated };
  });
}
