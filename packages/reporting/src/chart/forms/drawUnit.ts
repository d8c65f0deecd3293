import type { Shape } from "#chart/picture/Picture";
import { words } from "#chart/picture/shapes";
import { wrapWords } from "#chart/picture/textWidth";

/** The unit over a picture. */
export function drawUnit(unit: string, width: number, size: number): { shapes: Shape[]; height: number } {
  if (unit === "") return { shapes: [], height: size * 0.2 };
  const small = size * 0.85;
  const lines = wrapWords(unit, width, { size: small });
  const shapes = lines.map((line, at) =>
    words(line, { x: 0, y: small * (1 + at * 1.2), size: small }, { paint: "soft" }),
  );
  return { shapes, height: small * 1.2 * lines.length + size * 0.5 };
}
