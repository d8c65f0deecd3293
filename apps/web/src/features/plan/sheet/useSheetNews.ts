import { notifications } from "@mantine/notifications";
import * as fieldTexts from "@rata/texts/plan/field";
import * as texts from "@rata/texts/plan/sheet";
import { formatCount } from "@rata/domain/number/formatNumber";
import { MOST_CELLS } from "@rata/domain/plan/sheet/SheetEdit";
import { COLUMNS } from "@rata/domain/plan/Column";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useTexts } from "#lib/language.tsx";
import type { Answered } from "#lib/outbox/EditAnswer";
import type { MatrixColumn } from "../matrix/MatrixColumn.ts";
import { rowKey } from "../matrix/rowKey.ts";
import type { Pasted } from "./clipboard/pasteBlock.ts";
import type { DeskNews } from "./SheetDesk.ts";
import type { UndoStep } from "./UndoLog.ts";
import type { PlanSheet } from "./usePlanSheet.ts";

/** A cell that the ring shall go to, and the words to write there; followed once its row is on screen. */
export interface Goal {
  key: string;
  column: MatrixColumn | null;
  text: string | null;
}

/** What a paste left over. */
export interface PasteReport extends Pick<Pasted, "lines" | "columns" | "refused"> {
  edits: readonly string[];
  cells: number;
}

export type SheetNews = ReturnType<typeof useSheetNews>;

/** Tells what became of edits: where they are cells, the cells themselves tell it. */
export function useSheetNews({ desk, touch }: PlanSheet) {
  const words = useTexts(texts);
  const columns = useTexts(fieldTexts);
  const [goal, setGoal] = useState<Goal | null>(null);
  const [report, setReport] = useState<PasteReport | null>(null);
  const [isListOpen, setListOpen] = useState(false);
  const [menuWish, setMenuWish] = useState(0);
  const turns = useRef(new Map<string, { step: UndoStep; way: "undo" | "redo" }>());

  const sayStep = ({ kind, column, cells }: UndoStep) => {
    if (kind !== "cells") return words.undo[kind];
    const own = COLUMNS.find((one) => one === column);
    return cells === 1 && own !== undefined ? words.undo.cell(columns[own].heading) : words.undo.cells(cells);
  };
  const show = (message: string, isTrouble = false): void =>
    void notifications.show({ message, ...(isTrouble ? { color: "red" } : {}) });

  const tell = ({ edit, answer }: Answered): void => {
    if (edit.kind === "cells") {
      if (answer.refused.length > 0 && report?.edits.includes(edit.id) === true) setListOpen(true);
      return;
    }
    const [refusal] = answer.refused;
    if (refusal !== undefined && answer.state === "refused") {
      const fault = words.faults[refusal.code];
      return show(`${fault.message(refusal.params)} ${fault.fix}`, true);
    }
    if (answer.state === "proposed") return show(words.menu.proposed);
    const turn = turns.current.get(edit.id);
    if (turn !== undefined)
      show(turn.way === "undo" ? words.undo.undone(sayStep(turn.step)) : words.undo.redone(sayStep(turn.step)));
    const made = edit.kind === "insert" ? toGoal(edit.level, answer.operations) : null;
    if (made === null) return;
    touch([made.key]);
    setGoal(made);
  };

  const hear = useEffectEvent(({ answered, isLeftover }: DeskNews): void => {
    if (!isLeftover) return answered.forEach(tell);
    const others = answered.filter(({ answer }) => answer.refused.length > 0).length;
    show(words.leftover(answered.length - others, others), others > 0);
    if (others > 0) setListOpen(true);
  });
  useEffect(() => desk.onNews((news) => hear(news)), [desk]);

  return {
    goal,
    setGoal,
    report,
    isListOpen,
    /** Counts the wishes to see the menu of the active cell, which the tools can't open themselves. */
    menuWish,
    askMenu: () => setMenuWish((wish) => wish + 1),
    openList: () => setListOpen(true),
    closeList: () => {
      setListOpen(false);
      setReport(null);
    },
    /** Says what a paste had no place for at once; what the server refuses comes with its answer. */
    pasted: (pasted: Pasted, edits: readonly string[]) => {
      const { lines, columns: past, refused, written } = pasted;
      setReport({ edits, cells: written.length, lines, columns: past, refused });
      if (lines > 0 || past > 0 || refused.length > 0) setListOpen(true);
      else if (written.length === 0) show(words.paste.same);
    },
    tooMuch: () => show(words.paste.tooMany(formatCount(MOST_CELLS)), true),
    say: show,
    turn: (way: "undo" | "redo"): void => {
      const step = desk.turn(way);
      if (step === null) return show(way === "undo" ? words.undo.nothing : words.undo.nothingAgain);
      turns.current.set(step.turnedBy, { step, way });
    },
  };
}

/** The new row: its line where one was made, else the node that stands alone. */
function toGoal(level: string, operations: Answered["answer"]["operations"]): Goal | null {
  const made = operations.filter(({ field, value }) => field === "itself" && value !== null);
  const line = made.find(({ target }) => target.kind === "line")?.target.id ?? null;
  const node = made.find(({ target }) => target.kind === "node")?.target.id ?? "";
  const column = COLUMNS.find((one) => one === level) ?? "activityIndicator";
  return line === null && node === "" ? null : { key: rowKey({ lineId: line, nodeId: node }), column, text: null };
}
