import { expect, test } from "vitest";
import type { Line } from "./Chart.ts";
import { layOutLines } from "./layOutLines.ts";
import { sayChart } from "./sayChart.ts";

function lineOf(...values: (number | null)[]): Line {
  return {
    label: "a",
    role: "own",
    points: values.map((value) => (value === null ? null : { value, text: String(value) })),
  };
}

test("the highest value lies a tenth below the top and the lowest a tenth above the foot", () => {
  const [first] = layOutLines([lineOf(10, 20)], 2);
  expect(first?.runs).toEqual([
    [
      { x: 0, y: 0.9, text: "10" },
      { x: 1, y: 0.1, text: "20" },
    ],
  ]);
});

test("a missing value cuts the line and is no zero", () => {
  const [first] = layOutLines([lineOf(1, null, 3)], 3);
  expect(first?.runs.map((run) => run.length)).toEqual([1, 1]);
});

test("equal values lie in the middle", () => {
  expect(layOutLines([lineOf(5)], 1)[0]?.runs).toEqual([[{ x: 0, y: 0.5, text: "5" }]]);
});

test("the alternative text names every figure and what is missing", () => {
  expect(sayChart({ form: "lines", periods: ["2020", "2021"], lines: [lineOf(1, null)] })).toBe(
    "Grafik garis. a: 2020 1, 2021 tidak ada nilai.",
  );
  expect(sayChart({ form: "bars", bars: [{ label: "Sosial", value: 2, text: "Rp2" }] })).toBe(
    "Grafik batang. Sosial: Rp2.",
  );
});
