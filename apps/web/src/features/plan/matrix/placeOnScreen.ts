import type { Block, MatrixLayout } from "./layoutMatrix.ts";
import type { PlacedColumn } from "./MatrixColumn.ts";

/** Heights in pixels of what lies over the rows at the top and at the bottom; `MatrixGrid.module.css` sets the same. */
export const HEAD = 48;
export const FOOT = 44;

/** A part of the grid's frame. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where a cell stands in the frame of the grid as it is scrolled now: the part of it that is in view, or the edge that is next to it. */
export function placeOnScreen(
  scroller: Pick<HTMLElement, "scrollTop" | "scrollLeft" | "clientWidth" | "clientHeight">,
  { offsets }: MatrixLayout,
  { block, column }: { block: Pick<Block, "from" | "to">; column: PlacedColumn },
): Box {
  const bottom = scroller.clientHeight - FOOT;
  const clamp = (top: number) => Math.max(HEAD, Math.min(HEAD + top - scroller.scrollTop, bottom));
  const top = Math.min(clamp(offsets[block.from] ?? 0), bottom - 32);
  const end = clamp(offsets[block.to + 1] ?? 0);
  const left = column.isFrozen ? column.left : column.left - scroller.scrollLeft;
  return {
    left: Math.max(0, Math.min(left, scroller.clientWidth - column.width)),
    top,
    width: column.width,
    height: Math.max(32, end - top),
  };
}

/** The cell of the grid under the pointer. */
export function placeOf(target: EventTarget): { row: number; column: number } | null {
  const cell = target instanceof Element ? target.closest("[data-row]") : null;
  if (!(cell instanceof HTMLElement)) return null;
  return { row: Number(cell.dataset["row"]), column: Number(cell.dataset["column"]) };
}
