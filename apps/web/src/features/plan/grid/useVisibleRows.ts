import { useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useEffect, useLayoutEffect } from "react";
import type { MatrixLayout } from "../matrix/layoutMatrix.ts";

/** Height of header and foot together: a row scrolled to must not end up under either. */
const COVERED = 92;

export interface VisibleRows {
  /** Indices of the rows to draw, with a few beyond either edge. */
  items: readonly number[];
  scrollTo: (row: number, align: "auto" | "start") => void;
  /** How many rows a page of the screen holds. */
  page: number;
}

/** The rows in view. Their heights are known before they are drawn, so nothing is measured and nothing jumps. */
export function useVisibleRows(
  scroller: RefObject<HTMLDivElement | null>,
  layout: MatrixLayout,
  jump: { row: number } | null,
): VisibleRows {
  const virtualizer = useVirtualizer({
    count: layout.heights.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => layout.heights[index] ?? 36,
    overscan: 4,
    // Drawing in step with the screen instead of inside every scroll event keeps the wheel smooth.
    useFlushSync: false,
    scrollPaddingEnd: COVERED,
  });
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, layout]);
  useEffect(() => {
    if (jump !== null) virtualizer.scrollToIndex(jump.row, { align: "start" });
  }, [virtualizer, jump]);
  const items = virtualizer.getVirtualItems().map(({ index }) => index);
  return {
    items,
    scrollTo: (row, align) => virtualizer.scrollToIndex(row, { align }),
    page: Math.max(1, items.length - 9),
  };
}
