import type { Picture } from "@rata/reporting/chart/picture/Picture";
import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { findNearest, stepDatum } from "./stepDatum.ts";

/** Which figure of a picture is read: the one under the pointer, or the one that arrow keys went to. Enter or a press opens its region. */
export function useActiveDatum({ data, width }: Picture, onChoose: ((code: string) => void) | undefined) {
  const [chosen, setActive] = useState<number | null>(null);
  const isReady = useRef(true);
  const active = chosen !== null && chosen < data.length ? chosen : null;
  const open = (index: number | null) => {
    const code = index === null ? null : data[index]?.code;
    if (typeof code === "string") onChoose?.(code);
  };
  const events = {
    onFocus: () => setActive(active ?? (data.length > 0 ? 0 : null)),
    onBlur: () => setActive(null),
    // A finger that is lifted leaves too; what it read stays readable.
    onPointerLeave: (event: PointerEvent<HTMLElement>) => {
      if (event.pointerType === "mouse") setActive(null);
    },
    // The first tap of a finger reads a figure, the second opens its region.
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const next = datumAt(event);
      isReady.current = event.pointerType === "mouse" || next === active;
      setActive(next);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => setActive(datumAt(event)),
    onClick: () => {
      if (isReady.current) open(active);
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.key === "Enter") open(active);
      const next = stepDatum(data, active, event.key);
      if (next === null) return;
      event.preventDefault();
      setActive(next);
    },
  };
  const datumAt = (event: PointerEvent<HTMLElement>): number | null => {
    const index =
      event.target instanceof Element ? event.target.closest("[data-index]")?.getAttribute("data-index") : null;
    if (typeof index === "string") return Number(index);
    const { left, top, width: shown } = event.currentTarget.getBoundingClientRect();
    const scale = shown === 0 ? 1 : width / shown;
    return findNearest(data, { x: (event.clientX - left) * scale, y: (event.clientY - top) * scale });
  };
  return { active, events };
}
