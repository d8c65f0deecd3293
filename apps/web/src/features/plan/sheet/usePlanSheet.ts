import type { RowView } from "@rata/domain/plan/matrix/RowView";
import type { SheetCell, SheetEdit } from "@rata/domain/plan/sheet/SheetEdit";
import { useEffect, useMemo, useState } from "react";
import { useActor, useCan, useSession } from "#lib/useSession";
import { rowKey } from "../matrix/rowKey.ts";
import type { CellMark } from "./CellMark.ts";
import type { Written } from "./clipboard/pasteBlock.ts";
import { toSheetCell } from "./coverCell.ts";
import { countConcerned } from "./judgeHand.ts";
import { toEdits } from "./toEdits.ts";
import type { DeskView } from "./useSheetDesk.ts";

/** A change of structure before it has a number. */
export type Structural = Unnumbered<Exclude<SheetEdit, { kind: "cells" | "undo" }>>;
type Unnumbered<Edit> = Edit extends SheetEdit ? Omit<Edit, "id"> : never;

/** Cells that more than one agency shares: one is asked before they are saved. */
export interface Asked {
  rows: number;
  agencies: number;
  answer: (isWanted: boolean) => void;
}

export interface WriteWishes {
  /** Waits as a proposal where somebody else has to decide. */
  propose?: boolean;
  /** Told the edits' ids once they are written: at once, or after the person has agreed. */
  done?: (ids: readonly string[]) => void;
}

export type PlanSheet = ReturnType<typeof usePlanSheet>;

/** A person's writing into the plan on screen. */
export function usePlanSheet(
  planId: string,
  all: readonly RowView[],
  { view, isWhole, touch }: { view: DeskView; isWhole: boolean; touch: (keys: readonly string[]) => void },
) {
  const actor = useActor();
  const { instance } = useSession();
  const mayWrite = useCan("plan.write");
  const { desk, state } = view;
  const [asked, setAsked] = useState<Asked | null>(null);
  const places = useMemo(() => new Map(all.map((row, at) => [rowKey(row), at])), [all]);
  useEffect(() => {
    if (isWhole && mayWrite) void desk.start();
  }, [desk, isWhole, mayWrite]);

  const writeNow = (written: readonly Written[], { propose = false, done }: WriteWishes) => {
    const cells = written.map(({ cell, text }) => ({ cell: toSheetCell(cell, text), keys: cell.keys }));
    const edits = toEdits(cells, () => crypto.randomUUID());
    touch(written.flatMap(({ cell }) => cell.rows.map(rowKey)));
    for (const { edit, keys } of edits) desk.write(edit, keys, propose);
    done?.(edits.map(({ edit }) => edit.id));
  };

  return {
    planId,
    all,
    places,
    touch,
    desk,
    state,
    mayWrite,
    writer: { actor, region: instance.region },
    asked,
    write: (written: readonly Written[], wishes: WriteWishes = {}) => {
      const concerned = countShared(written);
      if (concerned.agencies < 2) return writeNow(written, wishes);
      setAsked({
        ...concerned,
        answer: (isWanted) => {
          setAsked(null);
          if (isWanted) writeNow(written, wishes);
        },
      });
    },
    /** The same words again: over what somebody else wrote, or as a proposal. */
    writeAgain: (mark: CellMark, change: Partial<SheetCell>, propose = false) => {
      const keys = [...state.marks].flatMap(([key, one]) => (one === mark ? [key] : []));
      const id = crypto.randomUUID();
      desk.write({ id, kind: "cells", cells: [{ ...mark.cell, ...change }] }, [keys], propose);
    },
    change: (edit: Structural, propose = false): string => {
      const id = crypto.randomUUID();
      desk.write({ ...edit, id }, [], propose);
      return id;
    },
  };
}

/** All rows of those cells that rows of several agencies share. */
function countShared(written: readonly Written[]): { rows: number; agencies: number } {
  const rows = written.flatMap(({ cell }) => (countConcerned(cell.rows).agencies > 1 ? cell.rows : []));
  return countConcerned([...new Set(rows)]);
}
