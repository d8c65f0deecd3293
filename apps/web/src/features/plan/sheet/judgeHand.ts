import { type Actor, can, reachOf } from "@rata/domain/access/access";
import { isSharedLevel, LEVELS } from "@rata/domain/plan/Level";
import type { RowView } from "@rata/domain/plan/matrix/RowView";
import type { SheetColumn } from "@rata/domain/plan/sheet/SheetEdit";
import type { CoveredCell, SheetSurface } from "./coverCell.ts";

/** What a person may do to a cell: write, write what then waits for the secretariat, or only read. */
export type Hand = "write" | "propose" | "none";

export interface Writer {
  actor: Actor;
  region: string;
}

/** The server asks the same again; here it decides whether an editor opens and what it says before anything is saved. */
export function judgeHand(
  writer: Writer,
  row: RowView,
  { column, rows }: { column: SheetColumn; rows: readonly RowView[] },
): Hand {
  if (!mayWriteRow(writer, row)) return "none";
  if (reachOf(writer.actor, "plan.write") !== "own-agency") return "write";
  const level = LEVELS.find((one) => one === column);
  if (level !== undefined && isSharedLevel(level)) return "propose";
  return rows.every(({ agency }) => agency === writer.actor.agency) ? "write" : "propose";
}

/** What a person may do to a cell on screen. */
export function handAt(writer: Writer, { shown }: Pick<SheetSurface, "shown">, cell: CoveredCell): Hand {
  const row = shown[cell.block.from];
  return row === undefined ? "none" : judgeHand(writer, row, cell);
}

export function mayWriteRow({ actor, region }: Writer, row: RowView): boolean {
  return can(actor, "plan.write", { region, agency: row.agency });
}

/** How many rows and agencies a cell concerns: what one is told before it is saved. */
export function countConcerned(rows: readonly RowView[]): { rows: number; agencies: number } {
  return { rows: rows.length, agencies: new Set(rows.flatMap(({ agency }) => agency ?? [])).size };
}
