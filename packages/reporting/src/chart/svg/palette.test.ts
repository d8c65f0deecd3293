import { expect, test } from "vitest";
import { paintOfClass, paintOn } from "#chart/forms/classPaints";
import { PALETTE } from "./palette.ts";

/** Contrast as WCAG 2.2 defines it, of two colours written as `#rrggbb`. */
function contrast(one: string, two: string): number {
  const [light = 0, dark = 0] = [one, two].map((colour) => luminance(colour)).toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.039_28 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test("black on white is the strongest contrast there is", () => {
  expect(contrast("#000000", "#ffffff")).toBe(21);
});

test.each([1, 2, 3, 4, 5, 6, 7, 9])(
  "of %d classes each is darker than the one before, and figures on it can be read",
  (count) => {
    const paints = Array.from({ length: count }, (_, at) => paintOfClass(at, count));
    const lights = paints.slice(0, 6).map((paint) => luminance(PALETTE[paint]));
    expect(lights).toEqual(lights.toSorted((a, b) => b - a));
    expect(new Set(paints.slice(0, 6)).size).toBe(Math.min(count, 6));
    for (const paint of paints) expect(contrast(PALETTE[paint], PALETTE[paintOn(paint)])).toBeGreaterThan(4.5);
  },
);

test("words keep 4.5:1 and marks 3:1 on paper", () => {
  for (const paint of ["ink", "soft"] as const) expect(contrast(PALETTE[paint], PALETTE.paper)).toBeGreaterThan(4.5);
  for (const paint of [
    "own",
    "parent",
    "nation",
    "target",
    "peer",
    "other-1",
    "other-2",
    "other-3",
    "other-4",
  ] as const)
    expect(contrast(PALETTE[paint], PALETTE.paper)).toBeGreaterThan(3);
});
