import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Block, MatrixLayout } from "../matrix/layoutMatrix.ts";
import type { PlacedColumn } from "../matrix/MatrixColumn.ts";
import { type Box, FOOT, HEAD, placeOnScreen } from "../matrix/placeOnScreen.ts";

const NOWHERE: Box = { left: 0, top: HEAD, width: 0, height: 0 };

/** Where something that belongs to a cell stands while the grid is scrolled; pushed back into view where it is too large. */
export function useBoxOnScreen(
  scroller: RefObject<HTMLDivElement | null>,
  layout: MatrixLayout,
  { block, column, isBeside = false }: { block: Pick<Block, "from" | "to">; column: PlacedColumn; isBeside?: boolean },
) {
  const frame = useRef<HTMLDivElement>(null);
  const [box, setBox] = useState<Box>(NOWHERE);
  const { from, to } = block;
  useEffect(() => {
    const own = scroller.current;
    if (own === null) return undefined;
    const place = () => setBox(placeOnScreen(own, layout, { block: { from, to }, column }));
    place();
    own.addEventListener("scroll", place, { passive: true });
    addEventListener("resize", place);
    return () => {
      own.removeEventListener("scroll", place);
      removeEventListener("resize", place);
    };
  }, [scroller, layout, from, to, column]);
  // After every drawing: the words inside decide how large it is.
  useLayoutEffect(() => {
    const [own, around] = [frame.current, scroller.current];
    if (own !== null && around !== null) pushIntoView(own, around, isBeside ? stepBeside(own, around, box) : box);
  });
  return { frame, box };
}

/** Below the cell, or above it where there is no room. */
function stepBeside(own: HTMLElement, around: HTMLElement, box: Box): Box {
  const below = box.top + box.height + 2;
  const hasRoom = below + own.offsetHeight <= around.clientHeight - FOOT || box.top - own.offsetHeight < HEAD;
  return { ...box, top: hasRoom ? below : box.top - own.offsetHeight - 2 };
}

function pushIntoView(own: HTMLElement, around: HTMLElement, box: Box): void {
  const bottom = around.clientHeight - FOOT;
  const top = Math.max(HEAD, Math.min(box.top, bottom - own.offsetHeight));
  const left = Math.max(0, Math.min(box.left, around.clientWidth - own.offsetWidth));
  own.style.top = `${top}px`;
  own.style.left = `${left}px`;
}
