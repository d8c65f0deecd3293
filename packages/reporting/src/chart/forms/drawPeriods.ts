import type { Shape } from "#chart/picture/Picture";
import { straight, words } from "#chart/picture/shapes";
import { boxOf, TakenRoom } from "#chart/picture/TakenRoom";
import { widthOf } from "#chart/picture/textWidth";

interface Period {
  text: string;
  x: number;
}

/** Periods under the base line: word below word, and only every second, third … where all would touch. The last one is always written. */
export function drawPeriods(
  periods: readonly Period[],
  { top, width, size }: { top: number; width: number; size: number },
): { shapes: Shape[]; bottom: number } {
  const small = size * 0.85;
  const step = periods.length > 1 ? (periods[1]?.x ?? 0) - (periods[0]?.x ?? 0) : width;
  const isWhole = periods.every(({ text }) => widthOf(text, small) + small <= step);
  const linesOf = (text: string) => (isWhole ? [text] : text.split(" "));
  const widest = Math.max(0, ...periods.flatMap(({ text }) => linesOf(text).map((line) => widthOf(line, small))));
  const stride = Math.max(1, Math.ceil((widest + small * 0.7) / step));
  const rows = Math.max(1, ...periods.map(({ text }) => linesOf(text).length));
  const taken = new TakenRoom({ left: 0, right: width, top, bottom: Infinity });
  const shapes = periods.toReversed().flatMap((period, back) => {
    if (back % stride !== 0) return [];
    const tick = straight([period.x, top], [period.x, top + size * 0.3], { stroke: "soft", width: size * 0.05 });
    const lines = linesOf(period.text).map((line, at) => {
      const half = widthOf(line, small) / 2;
      const x = Math.min(Math.max(period.x, half), width - half);
      return words(line, { x, y: top + small * (1.4 + at * 1.15), size: small }, { anchor: "middle", paint: "soft" });
    });
    if (!lines.every((line) => taken.isFree(boxOf(line)))) return [tick];
    for (const line of lines) taken.take(boxOf(line));
    return [tick, ...lines];
  });
  return { shapes, bottom: top + small * (0.75 + rows * 1.15) };
}
