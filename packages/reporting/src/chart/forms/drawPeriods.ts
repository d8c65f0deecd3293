import type { Shape, TextShape } from "#chart/picture/Picture";
import { straight, words } from "#chart/picture/shapes";
import { boxOf, TakenRoom } from "#chart/picture/TakenRoom";
import { widthOf } from "#chart/picture/textWidth";

interface Period {
  text: string;
  x: number;
}

/**
 * Periods under the base line: on one line, else word below word, else with short months, and only every second, third … where
 * even these would touch. The last one is always written.
 */
export function drawPeriods(
  periods: readonly Period[],
  { top, width, size }: { top: number; width: number; size: number },
): { shapes: Shape[]; bottom: number } {
  const small = size * 0.85;
  const step = periods.length > 1 ? (periods[1]?.x ?? 0) - (periods[0]?.x ?? 0) : width;
  const written = writePeriods(periods, step, small);
  const stride = Math.max(1, Math.ceil((widestOf(written, small) + small * 0.6) / step));
  const rows = Math.max(1, ...written.map((lines) => lines.length));
  const taken = new TakenRoom({ left: 0, right: width, top, bottom: Infinity });
  const shapes = periods.flatMap((period, at) => {
    const lines = written[at] ?? [];
    if ((periods.length - 1 - at) % stride !== 0) return [];
    const tick = straight([period.x, top], [period.x, top + size * 0.3], { stroke: "soft", width: size * 0.05 });
    return [tick, ...placeLines(lines, { x: period.x, top, width, small }, taken)];
  });
  return { shapes, bottom: top + small * (0.75 + rows * 1.15) };
}

function writePeriods(periods: readonly Period[], step: number, small: number): string[][] {
  const whole = periods.map(({ text }) => [text]);
  const below = periods.map(({ text }) => text.split(" "));
  const short = below.map((lines) => lines.map((line) => SHORT.get(line) ?? line));
  const fits = (written: string[][]) => widestOf(written, small) + small * 0.6 <= step;
  return [whole, below].find((written) => fits(written)) ?? short;
}

function widestOf(written: readonly (readonly string[])[], small: number): number {
  return Math.max(0, ...written.flat().map((line) => widthOf(line, small)));
}

/** The lines of one period, moved inwards where it would leave the picture; none where its neighbour already stands. */
function placeLines(
  lines: readonly string[],
  { x, top, width, small }: { x: number; top: number; width: number; small: number },
  taken: TakenRoom,
): TextShape[] {
  const half = Math.max(...lines.map((line) => widthOf(line, small))) / 2 + 0.02;
  const middle = Math.min(Math.max(x, half), width - half);
  const placed = lines.map((line, at) =>
    words(line, { x: middle, y: top + small * (1.4 + at * 1.15), size: small }, { anchor: "middle", paint: "soft" }),
  );
  // Lines of one period may touch each other: only its neighbours are asked.
  if (!placed.every((line) => taken.isFree(boxOf(line)))) return [];
  for (const line of placed) taken.take(boxOf(line));
  return placed;
}

const SHORT: ReadonlyMap<string, string> = new Map([
  ["Januari", "Jan"],
  ["Februari", "Feb"],
  ["Maret", "Mar"],
  ["April", "Apr"],
  ["Juni", "Jun"],
  ["Juli", "Jul"],
  ["Agustus", "Agu"],
  ["September", "Sep"],
  ["Oktober", "Okt"],
  ["November", "Nov"],
  ["Desember", "Des"],
  ["Triwulan", "Tw"],
]);
