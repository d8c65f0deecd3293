import * as fieldTexts from "@rata/texts/plan/field";
import * as texts from "@rata/texts/plan/sheet";
import { type KeyboardEvent, type RefObject, useId, useLayoutEffect, useRef, useState } from "react";
import { useTexts } from "#lib/language.tsx";
import type { MatrixLayout } from "../matrix/layoutMatrix.ts";
import type { PlacedColumn } from "../matrix/MatrixColumn.ts";
import { CellAdvice } from "./CellAdvice.tsx";
import styles from "./CellEditor.module.css";
import { suggestWords, type WordLists } from "./suggestWords.ts";
import { useBoxOnScreen } from "./useBoxOnScreen.ts";
import type { OpenEdit, Step } from "./useCellEdit.ts";

interface CellEditorProps {
  planId: string;
  edit: OpenEdit;
  column: PlacedColumn;
  layout: MatrixLayout;
  scroller: RefObject<HTMLDivElement | null>;
  lists: WordLists;
  commit: (text: string, step: Step | null) => void;
  cancel: () => void;
}

/** Longest text of a cell. */
const LONGEST = 20_000;

/** A field laid over the cell, at least as large as it, that grows with the words and stays on the screen. */
export function CellEditor({ planId, edit, column, layout, scroller, lists, commit, cancel }: CellEditorProps) {
  const words = useTexts(texts);
  const names = useTexts(fieldTexts);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(edit.text);
  const [chosen, setChosen] = useState(-1);
  const { frame, box } = useBoxOnScreen(scroller, layout, { block: edit.cell.block, column });
  const choices = text === (edit.cell.shown ?? "") ? [] : suggestWords(edit.cell.column, text, lists);
  const choice = choices[chosen];

  useLayoutEffect(() => {
    const own = field.current;
    own?.focus({ preventScroll: true });
    own?.setSelectionRange(own.value.length, own.value.length);
  }, []);
  useLayoutEffect(() => grow(field.current, box.height), [text, box.height]);

  const change = (next: string) => {
    setText(next.slice(0, LONGEST));
    setChosen(-1);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    event.stopPropagation();
    // While an input method composes, its keys are its own.
    if (event.nativeEvent.isComposing) return;
    const wish = toWish(event, choices.length, choice !== undefined);
    if (wish === null) return;
    event.preventDefault();
    if (wish === "cancel") cancel();
    else if (wish === "break") breakLine(event.currentTarget);
    else if (wish === "choose") change(choice ?? text);
    else if (typeof wish === "number") setChosen(Math.max(-1, Math.min(choices.length - 1, chosen + wish)));
    else commit(text, wish);
  };

  return (
    <div ref={frame} className={styles.editor} style={{ left: box.left, top: box.top, minWidth: box.width }}>
      <textarea
        ref={field}
        className={`${styles.field} ${column.align === "end" ? styles.end : ""}`}
        style={{ minHeight: box.height, width: box.width }}
        value={text}
        rows={1}
        maxLength={LONGEST}
        spellCheck={false}
        aria-label={words.editorLabel(names[column.key].heading, edit.place.row + 1)}
        aria-describedby={`${id}-advice`}
        aria-autocomplete="list"
        aria-controls={choices.length > 0 ? `${id}-choices` : undefined}
        aria-activedescendant={choice === undefined ? undefined : `${id}-choice-${chosen}`}
        onChange={(event) => change(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        // Pointing at another cell saves this one, as in every sheet; a dialog or a button does not.
        onBlur={(event) => scroller.current?.contains(event.relatedTarget) === true && commit(text, null)}
      />
      {choices.length > 0 && (
        <div id={`${id}-choices`} role="listbox" aria-label={words.suggestions} className={styles.choices}>
          {choices.map((one, at) => (
            <div
              key={one}
              id={`${id}-choice-${at}`}
              role="option"
              aria-selected={at === chosen}
              // The field keeps the focus, so that typing goes on.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => change(one)}
            >
              {one}
            </div>
          ))}
        </div>
      )}
      <CellAdvice
        id={`${id}-advice`}
        planId={planId}
        edit={edit}
        text={text}
        hint={choices.length > 0 ? words.suggestionCount(choices.length) : words.editorHint}
      />
    </div>
  );
}

/** What a key asks of the editor: a step after saving, a place in the list of choices, or something else. */
function toWish(
  { key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent,
  choices: number,
  isChoosing: boolean,
): Step | number | "cancel" | "break" | "choose" | null {
  const back = shiftKey ? -1 : 1;
  switch (key) {
    case "Escape":
      return isChoosing ? -choices : "cancel";
    case "Enter":
      if (altKey || ctrlKey || metaKey) return "break";
      return isChoosing ? "choose" : { row: back, column: 0 };
    case "Tab":
      return { row: 0, column: back };
    case "ArrowDown":
      return choices > 0 ? 1 : null;
    case "ArrowUp":
      return isChoosing ? -1 : null;
    default:
      return null;
  }
}

/** As if it had been typed, so that the caret stands after it and the field's own undoing knows of it. */
function breakLine(field: HTMLTextAreaElement): void {
  field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

function grow(field: HTMLTextAreaElement | null, least: number): void {
  if (field === null) return;
  field.style.height = "0";
  field.style.height = `${Math.max(least, field.scrollHeight + 4)}px`;
}
