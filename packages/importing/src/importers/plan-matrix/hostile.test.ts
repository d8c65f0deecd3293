import { expect, test, vi } from "vitest";
import { NTT, tableOf } from "#testing/context";
import { readMatrix } from "./readMatrix.ts";

// A busy machine is slow and not wrong; what is bounded here is bounded by counts.
vi.setConfig({ testTimeout: 60_000 });

// Counts and sizes, not clocks: what each of these would have cost without its bound is far beyond the runner's patience.

test("a file of nothing but page breaks and ends of texts stays small", () => {
  const page = "Sektor|Program|Kegiatan|Pagu\n|dan|lagi|\n";
  const reading = readMatrix([tableOf(`Sektor|Program|Kegiatan|Pagu\nSosial|P|K|\n${page.repeat(20_000)}`)], NTT);
  expect(reading.counts.read).toBe(20_001);
  expect(Math.max(...reading.rows.map(({ continuations }) => continuations.length))).toBe(20);
});

test("a cell of a hundred thousand split words tells each in a short problem", () => {
  const cell = "Pendapata n ".repeat(8_000);
  const reading = readMatrix([tableOf(`Sektor|Kegiatan\nSosial|${cell}`)], NTT);
  expect(reading.problems.filter(({ code }) => code === "words-repaired")).toHaveLength(8_000);
  expect(Math.max(...reading.problems.map(({ value }) => value?.length ?? 0))).toBeLessThan(1100);
});

test.each<[string, string]>([
  ["commas", ",".repeat(90_000)],
  ["digits and dots", "1.".repeat(45_000)],
  ["words for and", "Kab. Sikka dan ".repeat(6_000)],
  ["one word", "a".repeat(90_000)],
  ["one letter a time", "a ".repeat(45_000)],
  ["brackets", "(".repeat(90_000)],
  ["dashes", "-".repeat(90_000)],
  ["dots and dashes", ".-".repeat(45_000)],
  ["percent signs", "5%".repeat(45_000)],
  ["blanks between digits", "1 ".repeat(45_000)],
])("%s in every column are read in linear time", (_, cell) => {
  const header =
    "No|Sektor|Kebijakan|Sasaran|Indikator Sasaran|Program|Indikator Program|Kegiatan|Indikator Kegiatan|Lokasi|Target|Pagu|Sumber Dana";
  const row = `1|Sosial|${Array.from({ length: 11 }, () => cell).join("|")}`;
  const reading = readMatrix([tableOf(`${header}\n${row}\n${row}`)], NTT);
  expect(reading.rows.length + reading.refused.length + reading.subtotals.length).toBe(2);
});

test("ten thousand sums and rows cost one pass", () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => `Sosial|Kegiatan ${index}|1.000\nSub Total||1.000`);
  const reading = readMatrix([tableOf(`Sektor|Kegiatan|Pagu\n${rows.join("\n")}`)], NTT);
  expect([reading.rows.length, reading.subtotals.length]).toEqual([10_000, 10_000]);
  expect(reading.subtotals.every(({ stated, computed }) => stated === computed)).toBe(true);
});
