import { expect, test } from "vitest";
import { hatch } from "./hatch.ts";
import { isInside, middleOf } from "./middleOf.ts";

const SQUARE = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
] as const;
const HOLE = [
  [3, 3],
  [7, 3],
  [7, 7],
  [3, 7],
] as const;

test("a square is hatched from side to side, and a hole stays empty", () => {
  expect(hatch([SQUARE], 5)).toEqual([
    [
      [0, 5],
      [5, 0],
    ],
    [
      [0, 10],
      [10, 0],
    ],
    [
      [5, 10],
      [10, 5],
    ],
  ]);
  expect(hatch([SQUARE, HOLE], 10)).toEqual([
    [
      [0, 10],
      [3, 7],
    ],
    [
      [7, 3],
      [10, 0],
    ],
  ]);
  expect(hatch([], 5)).toEqual([]);
});

test("words stand in the widest stretch of a ring; a ring without height has none", () => {
  expect(middleOf(SQUARE)).toEqual({ x: 5, y: 5, width: 10 });
  // A hook: narrow above, wide below.
  const hook = [
    [0, 0],
    [2, 0],
    [2, 6],
    [20, 6],
    [20, 10],
    [0, 10],
  ] as const;
  expect(middleOf(hook)).toEqual({ x: 10, y: 6.7, width: 20 });
  expect(middleOf([])).toBeNull();
});

test("a place is within a ring or not", () => {
  const places = [
    [5, 5],
    [1, 9],
    [11, 5],
    [5, -1],
  ] as const;
  expect(places.map((place) => isInside(SQUARE, place))).toEqual([true, true, false, false]);
});
