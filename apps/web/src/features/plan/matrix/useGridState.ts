import type { RowView } from "@rata/domain/plan/RowView";
import * as strengths from "@rata/texts/check/strength";
import * as texts from "@rata/texts/plan/matrix";
import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from "react";
import { useLanguage, useTexts } from "#lib/language.tsx";
import type { PlanFacts } from "../usePlanFacts.ts";
import { type Move, toMove } from "./gridKeys.ts";
import type { MatrixColumn, PlacedColumn } from "./MatrixColumn.ts";
import type { Tip } from "./NoteTip.tsx";
import { findNextNote, notesAt } from "./notesAt.ts";
import { rowKey } from "./rowKey.ts";
import { toggleRows } from "./toggleRows.ts";
import type { VisibleRows } from "./useVisibleRows.ts";

interface GridParts {
  rows: readonly RowView[];
  facts: PlanFacts;
  columns: readonly PlacedColumn[];
  scroller: RefObject<HTMLDivElement | null>;
  visible: VisibleRows;
  selected: ReadonlySet<string>;
  setSelected: (selected: ReadonlySet<string>) => void;
  openRow: string | null;
  startColumn: MatrixColumn | null;
  open: (key: string | null) => void;
}

interface Place {
  row: number;
  column: number;
}

/** Where the focus ring stands, what keys and pointer do, and which notes are told. */
export function useGridState({
  rows,
  facts,
  columns,
  scroller,
  visible,
  selected,
  setSelected,
  openRow,
  startColumn,
  open,
}: GridParts) {
  const words = useTexts(texts);
  const strengthNames = useTexts(strengths);
  const { language } = useLanguage();
  const openAt = openRow === null ? -1 : rows.findIndex((row) => rowKey(row) === openRow);
  const [wished, setActive] = useState<Place>(() => ({
    row: Math.max(0, openAt),
    column: Math.max(
      0,
      columns.findIndex(({ key }) => key === startColumn),
    ),
  }));
  const [tip, setTip] = useState<Tip | null>(null);
  const [spoken, setSpoken] = useState("");
  const anchor = useRef(0);
  const active = { row: Math.min(wished.row, rows.length - 1), column: Math.min(wished.column, columns.length - 1) };

  const tellNotes = (place: Place, cell: Element | null) => {
    const row = rows[place.row];
    const column = columns[place.column];
    const notes = row === undefined || column === undefined ? [] : notesAt(facts.notes, row, column.key);
    setTip(notes.length === 0 || cell === null ? null : { notes, cell: cell.getBoundingClientRect() });
    return notes;
  };

  const goTo = (place: Place) => {
    setActive(place);
    setTip(null);
    visible.scrollTo(place.row, "auto");
    showColumn(scroller.current, columns, place.column);
    // The cell exists only after the scroll has been drawn.
    requestAnimationFrame(() => requestAnimationFrame(() => tellNotes(place, findCell(scroller.current, place))));
    const row = rows[place.row];
    if (row !== undefined && openRow !== null) open(rowKey(row));
  };

  const goToNote = (step: 1 | -1) => {
    const next = findNextNote(
      rows,
      facts.notes,
      columns.map(({ key }) => key),
      active,
      step,
    );
    if (next === null) return setSpoken(words.noNotes);
    goTo(next);
    const row = rows[next.row];
    const column = columns[next.column];
    if (row === undefined || column === undefined) return;
    setSpoken(
      notesAt(facts.notes, row, column.key)
        .map((note) => `${strengthNames[note.strength]}: ${note.message[language]}`)
        .join(" "),
    );
  };

  useNoteJumps(scroller, goToNote);
  // Only for the address that the screen was opened with; later moves scroll by themselves.
  const showStart = useEffectEvent(() => {
    if (openAt < 0) return;
    visible.scrollTo(openAt, "auto");
    showColumn(scroller.current, columns, wished.column);
  });
  useEffect(() => {
    showStart();
  }, []);

  const toggle = (row: number, isRange: boolean) => {
    setSelected(toggleRows(rows, selected, isRange ? anchor.current : row, row));
    anchor.current = row;
  };

  const act = (move: Move) => {
    if (move.kind === "go") return goTo(move.place);
    if (move.kind === "note") return goToNote(move.step);
    const row = rows[active.row];
    if (row === undefined) return;
    if (move.kind === "open") open(rowKey(row));
    else if (move.kind === "select") toggle(active.row, false);
    else if (tip !== null) setTip(null);
    else if (selected.size > 0) setSelected(new Set());
    else open(null);
  };

  return {
    active,
    tip,
    spoken,
    isActiveShown: visible.items.includes(active.row),
    onKeyDown: (event: KeyboardEvent) => {
      const move = toMove(event, active, { rows: rows.length, columns: columns.length, page: visible.page });
      if (move === null) return;
      event.preventDefault();
      act(move);
    },
    onClick: (event: MouseEvent) => {
      const place = placeOf(event.target);
      if (place === null) return;
      setActive(place);
      const row = rows[place.row];
      if (row === undefined) return;
      if (isWithinMark(event.target, "[data-select]")) toggle(place.row, event.shiftKey);
      else if (openRow !== null || isWithinMark(event.target, "[data-open]")) open(rowKey(row));
    },
    onDoubleClick: (event: MouseEvent) => {
      const row = rows[placeOf(event.target)?.row ?? -1];
      if (row !== undefined && !isWithinMark(event.target, "[data-select]")) open(rowKey(row));
    },
    onMouseOver: (event: MouseEvent) => {
      const place = placeOf(event.target);
      if (place === null) setTip(null);
      else tellNotes(place, findCell(scroller.current, place));
    },
    onMouseLeave: () => setTip(null),
  };
}

/** F8 works from anywhere on the page, and so does the button "next note". */
function useNoteJumps(scroller: RefObject<HTMLDivElement | null>, goToNote: (step: 1 | -1) => void): void {
  const latest = useRef(goToNote);
  useEffect(() => {
    latest.current = goToNote;
  });
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => {
      if (event.key !== "F8" || event.defaultPrevented) return;
      event.preventDefault();
      scroller.current?.focus({ preventScroll: true });
      latest.current(event.shiftKey ? -1 : 1);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [scroller]);
}

function placeOf(target: EventTarget): Place | null {
  const cell = target instanceof Element ? target.closest("[data-row]") : null;
  if (!(cell instanceof HTMLElement)) return null;
  return { row: Number(cell.dataset["row"]), column: Number(cell.dataset["column"]) };
}

function findCell(scroller: HTMLElement | null, { row, column }: Place): Element | null {
  return scroller?.querySelector(`[data-row="${row}"][data-column="${column}"]`) ?? null;
}

function isWithinMark(target: EventTarget, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}

/** Scrolls sideways so that a column is not under the frozen ones. */
function showColumn(scroller: HTMLElement | null, columns: readonly PlacedColumn[], at: number): void {
  const column = columns[at];
  if (scroller === null || column === undefined || column.isFrozen) return;
  const frozen = columns.filter(({ isFrozen }) => isFrozen).reduce((sum, { width }) => sum + width, 0);
  if (column.left - frozen < scroller.scrollLeft) scroller.scrollLeft = column.left - frozen;
  else if (column.left + column.width > scroller.scrollLeft + scroller.clientWidth)
    scroller.scrollLeft = column.left + column.width - scroller.clientWidth;
}
