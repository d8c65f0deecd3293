import type { RowView } from "@rata/domain/plan/matrix/RowView";
import { type RefObject, useLayoutEffect, useRef } from "react";
import type { MatrixLayout } from "../matrix/layoutMatrix.ts";
import { rowKey } from "../matrix/rowKey.ts";

/** The row with the ring stays where it is on screen when others above it come, go or grow. */
export function useSteadyScroll(
  scroller: RefObject<HTMLDivElement | null>,
  layout: MatrixLayout,
  { rows, active }: { rows: readonly RowView[]; active: number },
): void {
  const last = useRef<{ layout: MatrixLayout; key: string; top: number } | null>(null);
  useLayoutEffect(() => {
    const row = rows[active];
    const now = { layout, key: row === undefined ? "" : rowKey(row), top: layout.offsets[active] ?? 0 };
    const before = last.current;
    last.current = now;
    const own = scroller.current;
    if (own === null || before === null || before.layout === layout || before.key !== now.key) return;
    const isSeen = before.top >= own.scrollTop - 200 && before.top <= own.scrollTop + own.clientHeight;
    if (isSeen && before.top !== now.top) own.scrollBy({ top: now.top - before.top, behavior: "instant" });
  });
}
