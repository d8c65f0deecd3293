import { PROPOSABLE, type SheetCell, type SheetEdit } from "@rata/domain/plan/sheet/SheetEdit";
import type { CellFault } from "@rata/texts/plan/sheet";
import type { Drafts } from "../matrix/cellText.ts";
import type { MatrixColumn } from "../matrix/MatrixColumn.ts";
import { cellName } from "#lib/outbox/cellName";
import type { EditAnswer } from "#lib/outbox/EditAnswer";

export type MarkState = "waiting" | "saving" | "saved" | "conflict" | "proposed" | "refused";

/** What became of the words that somebody wrote into a cell. */
export interface CellMark {
  state: MarkState;
  cell: SheetCell;
  edit: string;
  fault: { code: CellFault; params: Readonly<Record<string, string | number>>; current: string | null } | null;
}

/** By `cellKey`. A cell over several lines stands under each of their keys with the same mark. */
export type Marks = ReadonlyMap<string, CellMark>;

/** The keys of each cell of an edit, by its place in it. */
export type EditKeys = readonly (readonly string[])[];

/** What was just written shows at once, whatever stood under the keys before. */
export function markWritten(marks: Marks, edit: SheetEdit, keys: EditKeys): Marks {
  if (edit.kind !== "cells") return marks;
  const next = new Map(marks);
  for (const [index, cell] of edit.cells.entries())
    setAll(next, keys[index] ?? [], { state: "waiting", cell, edit: edit.id, fault: null });
  return next;
}

export function markState(marks: Marks, edits: readonly SheetEdit[], state: "waiting" | "saving"): Marks {
  const ids = new Set(edits.map(({ id }) => id));
  return mapMarks(marks, (mark) =>
    ids.has(mark.edit) && (mark.state === "waiting" || mark.state === "saving") ? { ...mark, state } : mark,
  );
}

/** Marks of cells that were written again meanwhile stay as they are: the later answer tells. */
export function markAnswer(marks: Marks, edit: SheetEdit, answer: Pick<EditAnswer, "state" | "refused">): Marks {
  if (edit.kind !== "cells") return marks;
  const faults = new Map(
    answer.refused.flatMap(({ index, ...fault }) => {
      const cell = edit.cells[index];
      return cell === undefined ? [] : [[cellName(cell), fault] as const];
    }),
  );
  return mapMarks(marks, (mark) => {
    if (mark.edit !== edit.id) return mark;
    const fault = faults.get(cellName(mark.cell)) ?? null;
    return { ...mark, fault, state: stateOf(fault, answer.state) };
  });
}

/** The call itself was refused: what was typed stays, with what the server said. */
export function markUnsent(marks: Marks, edits: readonly SheetEdit[], sentence: string): Marks {
  const ids = new Set(edits.map(({ id }) => id));
  return mapMarks(marks, (mark) =>
    ids.has(mark.edit)
      ? { ...mark, state: "refused", fault: { code: "not-sent", params: { sentence }, current: null } }
      : mark,
  );
}

export function dropMarks(marks: Marks, isGone: (mark: CellMark) => boolean): Marks {
  const next = new Map([...marks].filter(([, mark]) => !isGone(mark)));
  return next.size === marks.size ? marks : next;
}

/** Words that stand in cells until the server has said otherwise. */
export function draftsOf(marks: Marks): Drafts {
  const drafts = new Map<MatrixColumn, Map<string, string>>();
  for (const [key, { state, cell }] of marks) {
    if (state === "saved" || state === "proposed") continue;
    const own = drafts.get(cell.column) ?? new Map<string, string>();
    drafts.set(cell.column, own.set(key, cell.text));
  }
  return drafts;
}

/** The same object where the words are the same, so that a new state of a cell lays nothing out again. */
export function keepSame(before: Drafts, after: Drafts): Drafts {
  const isSame =
    before.size === after.size &&
    [...after].every(([column, own]) => {
      const known = before.get(column);
      return known?.size === own.size && [...own].every(([key, words]) => known.get(key) === words);
    });
  return isSame ? before : after;
}

/** What somebody has to look at, each once. */
export function troublesOf(marks: Marks): CellMark[] {
  return [...new Set(marks.values())].filter(
    ({ state }) => state === "conflict" || state === "refused" || state === "proposed",
  );
}

function stateOf(fault: { code: CellFault } | null, answer: EditAnswer["state"]): MarkState {
  if (fault === null) return "saved";
  if (fault.code === "conflict") return "conflict";
  return answer === "proposed" && isProposable(fault.code) ? "proposed" : "refused";
}

export function isProposable(code: CellFault): boolean {
  return [...PROPOSABLE].some((one) => one === code);
}

/** One new mark for each old one, so that those under several keys stay the same. */
function mapMarks(marks: Marks, change: (mark: CellMark) => CellMark): Marks {
  const changed = new Map([...new Set(marks.values())].map((mark) => [mark, change(mark)]));
  return new Map([...marks].map(([key, mark]) => [key, changed.get(mark) ?? mark]));
}

function setAll(marks: Map<string, CellMark>, keys: readonly string[], mark: CellMark): void {
  for (const key of keys) marks.set(key, mark);
}
