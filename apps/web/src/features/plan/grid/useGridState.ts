import type { RowView } from "@rata/domain/plan/matrix/RowView";
import { type RefObject, useEffect, useEffectEvent, useRef } from "react";
import { blockAt, type SheetSurface } from "../sheet/coverCell.ts";
import type { Written } from "../sheet/clipboard/pasteBlock.ts";
import { emptyRange, fillDown } from "../sheet/clipboard/fillRange.ts";
import { handAt } from "../sheet/judgeHand.ts";
import { type OpenEdit, type Step, useCellEdit } from "../sheet/useCellEdit.ts";
import type { PlanSheet } from "../sheet/usePlanSheet.ts";
import type { Goal, SheetNews } from "../sheet/useSheetNews.ts";
import type { PlanFacts } from "../usePlanFacts.ts";
import { findNextThread } from "../matrix/commentsAt.ts";
import type { Move } from "../matrix/gridKeys.ts";
import type { MatrixColumn, PlacedColumn } from "../matrix/MatrixColumn.ts";
import { rowKey } from "../matrix/rowKey.ts";
import { showColumn } from "../matrix/showColumn.ts";
import { toggleRows } from "../matrix/toggleRows.ts";
import { useFindingJumps, useFindingTip } from "./useFindingTip.ts";
import { type Place, usePlace } from "../matrix/usePlace.ts";
import type { VisibleRows } from "./useVisibleRows.ts";

export interface GridParts {
  rows: readonly RowView[];
  facts: PlanFacts;
  columns: readonly PlacedColumn[];
  scroller: RefObject<HTMLDivElement | null>;
  visible: VisibleRows;
  surface: SheetSurface;
  sheet: PlanSheet;
  news: SheetNews;
  selected: ReadonlySet<string>;
  setSelected: (selected: ReadonlySet<string>) => void;
  openRow: string | null;
  startColumn: MatrixColumn | null;
  open: (key: string | null, cell?: MatrixColumn) => void;
  openMenu: (place: Place) => void;
}

/** Where the focus ring stands, what is being written, and what each wish of keys and pointer does. */
export function useGridState(parts: GridParts) {
  const { rows, columns, scroller, visible, surface, sheet, news, selected, setSelected, openRow, open } = parts;
  const openAt = openRow === null ? -1 : rows.findIndex((row) => rowKey(row) === openRow);
  const ring = usePlace(rows, columns.length, {
    row: Math.max(0, openAt),
    column: Math.max(
      0,
      columns.findIndex(({ key }) => key === parts.startColumn),
    ),
  });
  const notes = useFindingTip(parts);
  const anchor = useRef(0);
  /** The column where a run of Tabs began, to which Enter goes back; null outside of one. */
  const run = useRef<number | null>(null);

  const goTo = (place: Place, extend = false) => {
    ring.go(place, extend);
    notes.hide();
    visible.scrollTo(place.row, "auto");
    showColumn(scroller.current, columns, place.column);
    // The cell exists only after the scroll has been drawn.
    requestAnimationFrame(() => requestAnimationFrame(() => notes.tell(place)));
    const row = rows[place.row];
    if (row !== undefined && openRow !== null) open(rowKey(row));
  };
  const goToFinding = (step: 1 | -1) => {
    const next = notes.next(ring.active, step);
    if (next !== null) goTo(next);
  };
  /** The next cell that is talked about, with its row opened beside it. */
  const goToThread = (step: 1 | -1) => {
    const keys = columns.map(({ key }) => key);
    const next = findNextThread({ rows, columns: keys, threads: parts.facts.threads }, ring.active, step);
    const row = next === null ? undefined : rows[next.row];
    if (next === null || row === undefined) return;
    goTo(next);
    open(rowKey(row), keys[next.column]);
  };
  useFindingJumps(scroller, goToFinding);

  const leave = (from: OpenEdit, step: Step | null) => {
    scroller.current?.focus({ preventScroll: true });
    if (step === null) return;
    if (step.column !== 0) run.current ??= from.place.column;
    const { from: first, to: last } = blockAt(surface, from.place.row, from.cell.column);
    const row = step.row === 0 ? from.place.row : step.row === 1 ? last + 1 : first - 1;
    const column = step.row === 1 && run.current !== null ? run.current : from.place.column + step.column;
    if (step.row !== 0) run.current = null;
    goTo({ row: clamp(row, rows.length), column: clamp(column, columns.length) });
  };
  const editing = useCellEdit({ surface, sheet, left: leave });

  const follow = useEffectEvent(({ key, column, text }: Goal) => {
    const row = rows.findIndex((one) => rowKey(one) === key);
    if (row < 0) return;
    news.setGoal(null);
    const at = columns.findIndex((one) => one.key === column);
    const place = { row, column: at < 0 ? ring.active.column : at };
    goTo(place);
    scroller.current?.focus({ preventScroll: true });
    if (text !== null) editing.begin(place, text);
  });
  const { goal } = news;
  useEffect(() => {
    if (goal !== null) follow(goal);
  }, [goal, rows]);
  // Only for the address that the screen was opened with; later moves scroll by themselves.
  const showStart = useEffectEvent(() => {
    if (openAt < 0) return;
    visible.scrollTo(openAt, "auto");
    showColumn(scroller.current, columns, ring.active.column);
  });
  useEffect(() => showStart(), []);

  const toggle = (row: number, isRange: boolean) => {
    setSelected(toggleRows(rows, selected, isRange ? anchor.current : row, row));
    anchor.current = row;
  };
  const openActive = () => {
    const row = rows[ring.active.row];
    if (row !== undefined) open(rowKey(row), columns[ring.active.column]?.key);
  };
  const leaveGrid = () => {
    if (notes.tip !== null) notes.hide();
    else if (ring.isRange) ring.go(ring.active);
    else if (selected.size > 0) setSelected(new Set());
    else open(null);
  };

  const writeOwn = (written: readonly Written[]): boolean => {
    const own = written.filter(({ cell }) => handAt(sheet.writer, surface, cell) !== "none");
    if (own.length > 0) sheet.write(own);
    return sheet.mayWrite;
  };

  /** Does what a key asks; false where the key is left to the page. */
  const act = (move: Move): boolean => {
    if (move.kind !== "tab" && move.kind !== "type" && move.kind !== "enter" && move.kind !== "edit")
      run.current = null;
    switch (move.kind) {
      case "go":
        goTo(move.place, move.extends);
        return true;
      case "note":
        goToFinding(move.step);
        return true;
      case "thread":
        goToThread(move.step);
        return true;
      case "tab":
        if (run.current === null) return false;
        goTo({ ...ring.active, column: clamp(ring.active.column + move.step, columns.length) });
        return true;
      case "type":
        return editing.begin(ring.active, move.text);
      case "edit":
        return editing.begin(ring.active, null);
      case "enter":
        if (!editing.begin(ring.active, null)) openActive();
        return true;
      case "open":
        openActive();
        return true;
      case "empty":
        return writeOwn(emptyRange(ring.range, surface));
      case "fill":
        return writeOwn(fillDown(ring.range, surface));
      case "turn":
        if (sheet.mayWrite) news.turn(move.way);
        return sheet.mayWrite;
      case "menu":
        parts.openMenu(ring.active);
        return true;
      case "select":
        toggle(ring.active.row, false);
        return true;
      case "leave":
        leaveGrid();
        return true;
    }
  };

  return { ring, notes, editing, act, goTo, toggle, endRun: () => (run.current = null) };
}

function clamp(at: number, size: number): number {
  return Math.max(0, Math.min(at, size - 1));
}
