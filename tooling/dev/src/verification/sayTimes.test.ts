import { expect, test } from "vitest";

import { sayTimes } from "#verification/sayTimes";
import { createTally } from "#verification/Tally";

test("the table names every part, and of the files the slowest first", () => {
  const files = Array.from({ length: 12 }, (_, at) => ({ file: `${String(at)}.test.ts`, seconds: at }));
  const parts = [{ part: "unit", count: 1200, seconds: 61.25 }];
  const lines = sayTimes({ ...createTally(), parts, files }).split("\n");
  expect(lines[1]).toMatch(/^unit +1200 +61\.3$/u);
  expect(lines.slice(4)).toHaveLength(10);
  expect(lines[4]).toMatch(/11\.0 {2}11\.test\.ts$/u);
});

test("a run of gates alone names no files", () => {
  expect(sayTimes({ ...createTally(), parts: [{ part: "gates", count: 17, seconds: 30 }] }).split("\n")).toHaveLength(
    2,
  );
});
