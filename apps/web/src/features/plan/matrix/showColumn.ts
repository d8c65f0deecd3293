import type { PlacedColumn } from "./MatrixColumn.ts";

/** Scrolls sideways so that a column is not under the frozen ones. */
export function showColumn(scroller: HTMLElement | null, columns: readonly PlacedColumn[], at: number): void {
  const column = columns[at];
  if (scroller === null || column === undefined || column.isFrozen) return;
  const frozen = columns.filter(({ isFrozen }) => isFrozen).reduce((sum, { width }) => sum + width, 0);
  if (column.left - frozen < scroller.scrollLeft) scroller.scrollLeft = column.left - frozen;
  else if (column.left + column.width > scroller.scrollLeft + scroller.clientWidth)
    scroller.scrollLeft = column.left + column.width - scroller.clientWidth;
}
