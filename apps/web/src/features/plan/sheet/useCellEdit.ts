import { useRef, useState } from "react";
import type { Place } from "../matrix/usePlace.ts";
import { type CoveredCell, coverCell, type SheetSurface } from "./coverCell.ts";
import { type Hand, judgeHand } from "./judgeHand.ts";
import type { PlanSheet } from "./usePlanSheet.ts";

/** The cell that is being written into, as it was when that began: what others do meanwhile does not touch it. */
export interface OpenEdit {
  cell: CoveredCell;
  place: Place;
  hand: Hand;
  /** What the editor begins with. */
  text: string;
}

/** Where the ring goes after a cell is saved, and from which place on. */
export interface Step {
  row: 1 | 0 | -1;
  column: 1 | 0 | -1;
}

interface EditParts {
  surface: SheetSurface;
  sheet: PlanSheet;
  /** Called when the editor has closed; the step is from the edges of the cell. */
  left: (from: OpenEdit, step: Step | null) => void;
}

/** Writing into one cell: begun by typing or a key, ended by saving or leaving it as it was. */
export function useCellEdit({ surface, sheet, left }: EditParts) {
  const [edit, setEdit] = useState<OpenEdit | null>(null);
  // Moving the focus away from the field saves, and so must not save again what was just closed.
  const open = useRef<OpenEdit | null>(null);
  const close = (from: OpenEdit, step: Step | null) => {
    open.current = null;
    setEdit(null);
    left(from, step);
  };
  return {
    edit,
    /** Opens the editor over the cell, with its words or with `text`. False where the person may not write. */
    begin: (place: Place, text: string | null): boolean => {
      const column = surface.columns[place.column];
      const row = surface.shown[place.row];
      const cell = column === undefined ? null : coverCell(surface, place.row, column.key);
      if (row === undefined || cell === null) return false;
      const hand = judgeHand(sheet.writer, row, cell);
      if (hand === "none") return false;
      open.current = { cell, place, hand, text: text ?? cell.shown ?? "" };
      setEdit(open.current);
      return true;
    },
    /** A null step leaves the ring where it is now. */
    commit: (text: string, step: Step | null): void => {
      const now = open.current;
      if (now === null) return;
      if (text === (now.cell.shown ?? "")) return close(now, step);
      sheet.write([{ cell: now.cell, text }], { propose: now.hand === "propose", done: () => close(now, step) });
    },
    cancel: (): void => {
      if (open.current !== null) close(open.current, null);
    },
  };
}
