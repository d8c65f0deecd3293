import { SCHEDULE } from "../fields.ts";
import type { PlanLine, PlanNode } from "../Plan.ts";
import type { PlanRow } from "../matrix/planRows.ts";
import type { AgencyEdit } from "./AgencyEdit.ts";
import type { JudgedActivity } from "./judgeActivities.ts";
import type { KnownRow } from "./judgeRows.ts";
import { sameWords } from "./sameWords.ts";
import type { WorkbookRow } from "./WorkbookRow.ts";

/** Writes what an activity's rows say of it: its programme, name, code, ceiling and source. */
export function changeActivity(edit: AgencyEdit, { node, rows }: JudgedActivity, renamed: ReadonlySet<string>): void {
  const [first] = rows;
  if (first === undefined) return;
  const program = first.base.path.program;
  const isMoved = !sameWords(first.row.values.program, program?.text ?? null) && !renamed.has(program?.id ?? "");
  if (isMoved) edit.move("node", node.id, edit.programUnder(groupOf(first.base)?.id ?? null, first.row.values.program));
  if (!sameWords(first.row.values.activity, node.text)) edit.set("node", node.id, "text", first.row.values.activity);
  const coded = rows.find(({ row }) => row.code !== node.code);
  if (coded !== undefined) edit.set("node", node.id, "code", coded.row.code);
  changeMoney(edit, node, rows);
  changeSchedule(edit, node, rows);
}

/** Emptied columns empty the plan's, but only when every row came back with columns that could be read. */
function changeSchedule(edit: AgencyEdit, node: PlanNode, rows: readonly KnownRow[]): void {
  const isRead = rows.every(({ row }) => row.schedule !== null);
  const wasShown = rows.some(({ base }) => base.details !== null);
  for (const name of SCHEDULE) {
    const value = rows.map(({ row }) => row.schedule?.[name] ?? null).find((one) => one !== null);
    if (value !== undefined) edit.set("node", node.id, name, value);
    else if (isRead && wasShown) edit.set("node", node.id, name, null);
  }
}

/** An emptied cell empties the plan's, but only when the row that showed the amount came back and its cell could be read. */
function changeMoney(edit: AgencyEdit, node: PlanNode, rows: readonly KnownRow[]): void {
  const priced = rows.find(({ row }) => row.ceiling !== null);
  const isRead = rows.every(({ row }) => !row.isCeilingUnread);
  if (priced !== undefined) edit.set("node", node.id, "ceiling", priced.row.ceiling);
  else if (isRead && rows.some(({ base }) => base.ceiling !== null)) edit.set("node", node.id, "ceiling", null);
  const funded = rows.find(({ row }) => row.funding !== null);
  const isStated = rows.some(({ base }) => base.funding !== null);
  if (funded === undefined ? isStated : !sameWords(funded.row.funding?.text ?? null, node.funding?.text ?? null))
    edit.set("node", node.id, "funding", funded?.row.funding ?? null);
}

/** Writes the cells of a line: indicators, place, target and whose indicator it measures. */
export function changeLine(edit: AgencyEdit, line: PlanLine, row: WorkbookRow): void {
  for (const column of ["objectiveIndicator", "programIndicator", "activityIndicator"] as const)
    if (!sameWords(row.values[column], line[column])) edit.set("line", line.id, column, row.values[column]);
  if (!sameWords(row.location?.text ?? null, line.location?.text ?? null))
    edit.set("line", line.id, "location", row.location);
  const isSameTarget = sameWords(row.target?.text ?? null, line.target?.text ?? null);
  if (!isSameTarget) edit.set("line", line.id, "target", row.target);
  else if (line.target !== null)
    edit.set("line", line.id, "target", { ...line.target, owner: row.target?.owner ?? null });
}

/** The deepest of sector, policy and objective that a row stands under. */
export function groupOf({ path }: PlanRow): PlanNode | null {
  return path.objective ?? path.policy ?? path.sector;
}
