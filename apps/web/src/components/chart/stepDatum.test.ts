import { expect, test } from "vitest";
import { findNearest, stepDatum } from "./stepDatum.ts";

const at = (row: number, x: number) => ({ words: "", code: null, row, x, y: row * 50 });
/** Two lines: three points, and two that lie between them. */
const LINES = [at(0, 0), at(0, 40), at(0, 80), at(1, 20), at(1, 70)];

test.each([
  [null, "ArrowRight", 0],
  [0, "ArrowRight", 1],
  [4, "ArrowRight", 4],
  [0, "ArrowLeft", 0],
  [3, "ArrowLeft", 2],
  [2, "ArrowDown", 4],
  [0, "ArrowDown", 3],
  [4, "ArrowUp", 2],
  [0, "ArrowUp", 0],
  [2, "Home", 0],
  [2, "End", 4],
  [2, "a", null],
] as const)("from %s the key %s leads to %s", (from, key, to) => {
  expect(stepDatum(LINES, from, key)).toBe(to);
});

test("in one row down goes on and up goes back, and every figure is reached", () => {
  const row = [at(0, 30), at(0, 10), at(0, 20)];
  expect(stepDatum(row, 0, "ArrowDown")).toBe(1);
  expect(stepDatum(row, 1, "ArrowUp")).toBe(0);
  expect(stepDatum([], null, "ArrowDown")).toBeNull();
});

test("the nearest figure is found within reach and none beyond it", () => {
  expect(findNearest(LINES, { x: 36, y: 4 })).toBe(1);
  expect(findNearest(LINES, { x: 200, y: 4 })).toBeNull();
});
