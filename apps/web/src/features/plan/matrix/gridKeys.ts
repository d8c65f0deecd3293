/** What a key asks of the grid. */
export type Move =
  | { kind: "go"; place: { row: number; column: number } }
  | { kind: "note"; step: 1 | -1 }
  | { kind: "open" }
  | { kind: "select" }
  | { kind: "leave" };

interface Key {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
}

/** Reads a key by the pattern that ARIA describes for grids; null for keys that are not the grid's. */
export function toMove(
  event: Key,
  at: { row: number; column: number },
  size: { rows: number; columns: number; page: number },
): Move | null {
  const isFar = event.ctrlKey || event.metaKey;
  const go = (row: number, column: number): Move => ({
    kind: "go",
    place: { row: Math.max(0, Math.min(row, size.rows - 1)), column: Math.max(0, Math.min(column, size.columns - 1)) },
  });
  switch (event.key) {
    case "ArrowDown":
      return go(isFar ? size.rows : at.row + 1, at.column);
    case "ArrowUp":
      return go(isFar ? 0 : at.row - 1, at.column);
    case "ArrowRight":
      return go(at.row, isFar ? size.columns : at.column + 1);
    case "ArrowLeft":
      return go(at.row, isFar ? 0 : at.column - 1);
    case "PageDown":
      return go(at.row + size.page, at.column);
    case "PageUp":
      return go(at.row - size.page, at.column);
    case "Home":
      return go(isFar ? 0 : at.row, 0);
    case "End":
      return go(isFar ? size.rows : at.row, size.columns);
    case "F8":
      return { kind: "note", step: event.shiftKey ? -1 : 1 };
    case "Enter":
      return { kind: "open" };
    case " ":
      return { kind: "select" };
    case "Escape":
      return { kind: "leave" };
    default:
      return null;
  }
}
