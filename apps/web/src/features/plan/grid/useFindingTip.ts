import type { RowView } from "@rata/domain/plan/matrix/RowView";
import * as strengths from "@rata/texts/check/strength";
import * as texts from "@rata/texts/plan/matrix";
import { type RefObject, useEffect, useRef, useState } from "react";
import { useLanguage, useTexts } from "#lib/language.tsx";
import type { PlanFacts } from "../usePlanFacts.ts";
import type { PlacedColumn } from "../matrix/MatrixColumn.ts";
import type { Tip } from "./FindingTip.tsx";
import { findNextFinding, findingsAt } from "../matrix/findingsAt.ts";
import type { Place } from "../matrix/usePlace.ts";

interface NoteParts {
  rows: readonly RowView[];
  facts: PlanFacts;
  columns: readonly PlacedColumn[];
  scroller: RefObject<HTMLDivElement | null>;
}

/** Which notes are told: in a tip beside their cell, and aloud after a jump to the next of them. */
export function useFindingTip({ rows, facts, columns, scroller }: NoteParts) {
  const words = useTexts(texts);
  const strengthNames = useTexts(strengths);
  const { language } = useLanguage();
  const [tip, setTip] = useState<Tip | null>(null);
  const [spoken, setSpoken] = useState("");
  const notesOf = (place: Place) => {
    const row = rows[place.row];
    const column = columns[place.column];
    return row === undefined || column === undefined ? [] : findingsAt(facts.notes, row, column.key);
  };
  return {
    tip,
    spoken,
    hide: () => setTip(null),
    tell: (place: Place) => {
      const notes = notesOf(place);
      const cell = findCell(scroller.current, place);
      setTip(notes.length === 0 || cell === null ? null : { notes, cell: cell.getBoundingClientRect() });
    },
    /** The place of the next note, which is said aloud; null, and said so, where there is none. */
    next: (from: Place, step: 1 | -1): Place | null => {
      const keys = columns.map(({ key }) => key);
      const found = findNextFinding(rows, facts.notes, keys, from, step);
      const said = found === null ? null : notesOf(found);
      setSpoken(
        said?.map((note) => `${strengthNames[note.strength]}: ${note.message[language]}`).join(" ") ?? words.noNotes,
      );
      return found;
    },
  };
}

/** F8 works from anywhere on the page, and so does the button "next note". */
export function useFindingJumps(scroller: RefObject<HTMLDivElement | null>, goToFinding: (step: 1 | -1) => void): void {
  const latest = useRef(goToFinding);
  useEffect(() => {
    latest.current = goToFinding;
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

function findCell(scroller: HTMLElement | null, { row, column }: Place): Element | null {
  return scroller?.querySelector(`[data-row="${row}"][data-column="${column}"]`) ?? null;
}
