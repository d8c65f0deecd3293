import { expect, test } from "vitest";
import type { Line } from "./Chart.ts";
import { sayChart } from "./sayChart.ts";

function lineOf(...values: (number | null)[]): Line {
  return {
    label: "a",
    role: "own",
    points: values.map((value) => (value === null ? null : { value, text: String(value) })),
  };
}

test("the alternative text names every figure and what is missing", () => {
  expect(sayChart({ form: "lines", periods: ["2020", "2021"], lines: [lineOf(1, null)] })).toBe(
    "Grafik garis. a: 2020 1, 2021 tidak ada nilai.",
  );
  expect(sayChart({ form: "bars", bars: [{ label: "Sosial", value: 2, text: "Rp2" }] })).toBe(
    "Grafik batang. Sosial: Rp2.",
  );
});
