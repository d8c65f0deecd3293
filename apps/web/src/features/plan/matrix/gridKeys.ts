import type { Place } from "./usePlace.ts";

/** What a key asks of the grid. */
export type Move =
  | { kind: "go"; place: Place; extends: boolean }
  | { kind: "tab"; step: 1 | -1 }
  | { kind: "note"; step: 1 | -1 }
  | { kind: "thread"; step: 1 | -1 }
  | { kind: "enter" }
  | { kind: "open" }
  | { kind: "edit" }
  | { kind: "type"; text: string }
  | { kind: "empty" }
  | { kind: "fill" }
  | { kind: "turn"; way: "undo" | "redo" }
  | { kind: "menu" }
  | { kind: "select" }
  | { kind: "leave" };

interface Key {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

/** Reads a key by the pattern that ARIA describes for grids and by the habits of a sheet; null for keys that are not the grid's. */
export function toMove(event: Key, at: Place, size: { rows: number; columns: number; page: number }): Move | null {
  const place = toPlace(event, at, size);
  if (place !== null) {
    const row = Math.max(0, Math.min(place.row, size.rows - 1));
    const column = Math.max(0, Math.min(place.column, size.columns - 1));
    return { kind: "go", place: { row, column }, extends: event.shiftKey };
  }
  return event.ctrlKey || event.metaKey ? toCommand(event) : toPlain(event);
}

function toPlace(event: Key, at: Place, size: { rows: number; columns: number; page: number }): Place | null {
  const isFar = event.ctrlKey || event.metaKey;
  switch (event.key) {
    case "ArrowDown":
      return { ...at, row: isFar ? size.rows : at.row + 1 };
    case "ArrowUp":
      return { ...at, row: isFar ? 0 : at.row - 1 };
    case "ArrowRight":
      return { ...at, column: isFar ? size.columns : at.column + 1 };
    case "ArrowLeft":
      return { ...at, column: isFar ? 0 : at.column - 1 };
    case "PageDown":
      return { ...at, row: at.row + size.page };
    case "PageUp":
      return { ...at, row: at.row - size.page };
    case "Home":
      return { row: isFar ? 0 : at.row, column: 0 };
    case "End":
      return { row: isFar ? size.rows : at.row, column: size.columns };
    default:
      return null;
  }
}

function toCommand({ key, shiftKey }: Key): Move | null {
  switch (key.toLowerCase()) {
    case "enter":
      return { kind: "open" };
    case "d":
      return { kind: "fill" };
    case "z":
      return { kind: "turn", way: shiftKey ? "redo" : "undo" };
    case "y":
      return { kind: "turn", way: "redo" };
    default:
      return null;
  }
}

function toPlain({ key, shiftKey, altKey }: Key): Move | null {
  switch (key) {
    case "F8":
      return { kind: "note", step: shiftKey ? -1 : 1 };
    case "F9":
      return { kind: "thread", step: shiftKey ? -1 : 1 };
    case "F10":
      return shiftKey ? { kind: "menu" } : null;
    case "ContextMenu":
      return { kind: "menu" };
    case "F2":
      return { kind: "edit" };
    case "Enter":
      return { kind: "enter" };
    case "Tab":
      return { kind: "tab", step: shiftKey ? -1 : 1 };
    case "Delete":
    case "Backspace":
      return { kind: "empty" };
    case " ":
      return { kind: "select" };
    case "Escape":
      return { kind: "leave" };
    default:
      return key.length === 1 && !altKey ? { kind: "type", text: key } : null;
  }
}
