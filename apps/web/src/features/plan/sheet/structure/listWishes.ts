import { reachOf } from "@rata/domain/access/access";
import { isSharedLevel, LEVELS, type Level } from "@rata/domain/plan/Level";
import { goesOn } from "@rata/domain/plan/matrix/goesOn";
import type { RowView } from "@rata/domain/plan/matrix/RowView";
import { MergedColumn, type SheetLevel } from "@rata/domain/plan/sheet/SheetEdit";
import type { Place, Range } from "#features/plan/matrix/usePlace";
import { rowKey } from "#features/plan/matrix/rowKey";
import { coverCell, type SheetSurface, toRef } from "../coverCell.ts";
import { type Hand, judgeHand, mayWriteRow, type Writer } from "../judgeHand.ts";
import type { Structural } from "../usePlanSheet.ts";

/** Something that the menu of a cell offers. A proposal waits for the secretariat; everything else is done at once. */
export type Wish = { edit: Structural; isProposal: boolean } & (
  | { name: "insert" | "up" | "down"; level: SheetLevel }
  | { name: "split" | "join" }
  | { name: "remove"; rows: number }
);

/** What the person may do to the structure at a place, or propose: nothing is offered that the server would refuse for the person's rights. */
export function listWishes(surface: SheetSurface, { at, range }: { at: Place; range: Range }, writer: Writer): Wish[] {
  const row = surface.shown[at.row];
  if (row === undefined) return [];
  return [
    ...listInserts(row, writer),
    ...listMoves(surface, at, writer),
    ...listMerges(surface, at, writer),
    ...listRemovals(surface.shown.slice(range.from.row, range.to.row + 1), writer),
  ];
}

const INSERTS: readonly SheetLevel[] = ["line", "activity", "program", "objective", "policy", "sector"];

/** A programme goes under a sasaran, which is everybody's to write under; above that an agency proposes and the secretariat decides. */
function listInserts(row: RowView, writer: Writer): Wish[] {
  const isBound = reachOf(writer.actor, "plan.write") === "own-agency";
  const isOwn = mayWriteRow(writer, row);
  return INSERTS.filter((level) => (level === "program" ? isOwn || isBound : isOwn)).map((level) => ({
    name: "insert",
    level,
    edit: { kind: "insert", row: toRef(row), level, text: "" },
    isProposal: isBound && level !== "line" && isSharedLevel(level),
  }));
}

function listMoves(surface: SheetSurface, at: Place, writer: Writer): Wish[] {
  const row = surface.shown[at.row];
  const level = row === undefined ? null : levelAt(surface, at, row);
  const hand = row === undefined || level === null ? "none" : handOn(surface, at, writer, level);
  if (row === undefined || level === null || hand === "none") return [];
  const isProposal = hand === "propose";
  const edit = { kind: "move", row: toRef(row), level } as const;
  return [
    { name: "up", level, edit: { ...edit, step: -1 }, isProposal },
    { name: "down", level, edit: { ...edit, step: 1 }, isProposal },
  ];
}

/** What one means by moving: the level whose column one stands in, else the row. */
function levelAt(surface: SheetSurface, { column }: Place, row: RowView): SheetLevel | null {
  const own = LEVELS.find((level) => level === surface.columns[column]?.key && row.path[level] !== null);
  return own ?? (row.lineId === null ? (LEVELS.findLast((level) => row.path[level] !== null) ?? null) : "line");
}

function listMerges(surface: SheetSurface, at: Place, writer: Writer): Wish[] {
  const merged = MergedColumn.safeParse(surface.columns[at.column]?.key);
  const row = surface.shown[at.row];
  const place = row === undefined ? undefined : surface.places.get(rowKey(row));
  const above = place === undefined ? undefined : surface.all[place - 1];
  if (!merged.success || row === undefined || above === undefined) return [];
  const column = merged.data;
  const level = LEVELS.find((one) => one === column);
  const hand = handOn(surface, at, writer, level ?? "line");
  if (hand === "none") return [];
  const isProposal = hand === "propose";
  const edit = { row: toRef(row), column };
  if (goesOn(above, row, column))
    return row.values[column] === null && level === undefined
      ? []
      : [{ name: "split", edit: { ...edit, kind: "split" }, isProposal }];
  const fits = level === undefined ? above.values[column] !== null : areSiblings(above, row, level);
  return fits ? [{ name: "join", edit: { ...edit, kind: "join" }, isProposal }] : [];
}

function areSiblings(above: RowView, row: RowView, level: Level): boolean {
  if (above.path[level] === null || row.path[level] === null) return false;
  const higher = LEVELS.slice(0, LEVELS.indexOf(level));
  const parentOf = ({ path }: RowView) => higher.map((one) => path[one]).findLast((id) => id !== null);
  return parentOf(above) === parentOf(row);
}

function listRemovals(rows: readonly RowView[], writer: Writer): Wish[] {
  const own = rows.filter((row) => mayWriteRow(writer, row));
  if (own.length === 0) return [];
  return [{ name: "remove", rows: own.length, edit: { kind: "remove", rows: own.map(toRef) }, isProposal: false }];
}

function handOn(surface: SheetSurface, at: Place, writer: Writer, level: SheetLevel): Hand {
  const row = surface.shown[at.row];
  if (row === undefined) return "none";
  if (level === "line") return mayWriteRow(writer, row) ? "write" : "none";
  const cell = coverCell(surface, at.row, level);
  return cell === null ? "none" : judgeHand(writer, row, cell);
}
