import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import * as z from "zod";
import { run } from "../run.ts";

const folder = mkdtempSync(join(tmpdir(), "rata-fgt-"));
afterAll(() => rmSync(folder, { recursive: true }));

const HEAD = "weight,size,expenditure_per_capita\n";
/** Persons 2, 2, 4, 1; poor 4; gaps 0,5 and 0,2 under a line of 100. */
const FOUR = `${HEAD}1,2,50\n2,1,80\n1,4,100\n1,1,150\n`;

const Answer = z.object({
  p0: z.number().optional(),
  p1: z.number().optional(),
  p2: z.number().optional(),
  poor: z.number().optional(),
  population: z.number().optional(),
  rows: z.number().optional(),
  accepted: z.number().optional(),
  refused: z.number().optional(),
  problems: z.array(
    z.object({
      line: z.number().nullable(),
      column: z.string().nullable(),
      value: z.string().nullable(),
      code: z.string(),
      message: z.string(),
      fix: z.string().min(1),
    }),
  ),
});

test("four households worked by hand: 4/9, 1,4/9 and 0,58/9", async () => {
  const { exitCode, answer } = await json(FOUR, "--line", "100");
  expect(exitCode).toBe(0);
  expect(answer.p0).toBeCloseTo(4 / 9, 14);
  expect(answer.p1).toBeCloseTo(1.4 / 9, 14);
  expect(answer.p2).toBeCloseTo(0.58 / 9, 14);
  expect(answer).toMatchObject({ poor: 4, population: 9, rows: 4, accepted: 4, refused: 0, problems: [] });
});

test.each([
  [
    "columns in another order, with others beside",
    "kk,size,expenditure_per_capita,weight\nA,2,50,1\nB,1,80,2\nC,4,100,1\nD,1,150,1\n",
  ],
  ["semicolons and decimal commas", "weight;size;expenditure_per_capita\n1,0;2;50,00\n2;1;80\n1;4;100\n1;1;150\n"],
  [
    "tabs, Windows line ends, a byte order mark and no last line end",
    `\uFEFF${FOUR.replaceAll(",", "\t").replaceAll("\n", "\r\n").trimEnd()}`,
  ],
  [
    "cells in quotation marks, spaces and blank lines",
    `# catatan\n\n${HEAD}"1","2","50"\n2, 1 ,80\n\n1,4,100\n1,1,150\n`,
  ],
  [
    "more digits than a double counts by itself",
    `${HEAD}1.0000000000000000,2,50\n2,1,80.000000000000000000\n1,4,100\n1,1,150\n`,
  ],
  [
    "names as Indonesian files have them",
    FOUR.replace("weight,size,expenditure_per_capita", "bobot,jumlah_art,pengeluaran_per_kapita"),
  ],
])("%s give the same", async (_, content) => {
  const { answer } = await json(content, "--line", "100");
  expect(answer).toMatchObject({ poor: 4, population: 9, refused: 0 });
  expect(answer.p2).toBeCloseTo(0.58 / 9, 14);
});

test("a refused row is told by place, value, rule and fix, and the others count", async () => {
  const rows = "1,2,50\n-1,2,50\n1,0,50\n1,2.5,50\n1,2,\n1,2,abc\n1,2\n1,2,1e5\n2,1,80\n1,4,100\n1,1,150\n";
  const { exitCode, answer } = await json(HEAD + rows, "--line", "100");
  expect(exitCode).toBe(0);
  expect(answer).toMatchObject({ rows: 11, accepted: 4, refused: 7, poor: 4, population: 9 });
  expect(answer.problems.map(({ line, column, value, code }) => [line, column, value, code])).toEqual([
    [3, "weight", "-1", "household-negative"],
    [4, "size", "0", "household-size"],
    [5, "size", "2.5", "household-size"],
    [6, "expenditure_per_capita", "", "household-empty"],
    [7, "expenditure_per_capita", "abc", "household-unreadable"],
    [8, null, "1,2", "household-cells"],
    [9, "expenditure_per_capita", "1e5", "household-unreadable"],
  ]);
  expect(answer.problems[0]?.message).toBe("Nilai -1 pada kolom weight negatif.");
});

test("a dot in a file of decimal commas is not guessed; told the mark, it is read", async () => {
  const content = "weight;size;expenditure_per_capita\n1;2;50.5\n";
  const asked = await json(content, "--line", "100");
  expect([asked.exitCode, asked.answer.problems.map(({ code }) => code)]).toEqual([
    1,
    ["fgt-nothing", "household-decimal-mark"],
  ]);
  const told = await json(content, "--line", "100", "--decimal", "dot");
  expect(told.answer.p1).toBeCloseTo(0.495, 12);
});

test("a file longer than its buffer is read whole, and agrees with whole-number sums within 1e-9", async () => {
  const lines: string[] = [];
  let [people, poor, gap, squared] = [0n, 0n, 0n, 0n];
  const line = 460_823;
  let seed = 7;
  for (let row = 0; row < 150_000; row += 1) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    const [weight, size, spent] = [(seed % 4000) + 1, (seed % 8) + 1, 100_000 + (seed % 1_500_000)];
    lines.push(`${weight},${size},${spent}`);
    const persons = BigInt(weight * size);
    people += persons;
    if (spent >= line) continue;
    poor += persons;
    gap += persons * BigInt(line - spent);
    squared += persons * BigInt(line - spent) ** 2n;
  }
  const { answer } = await json(HEAD + lines.join("\n"), "--line", "Rp460.823");
  expect([answer.rows, answer.population, answer.poor]).toEqual([150_000, Number(people), Number(poor)]);
  expect(Math.abs((answer.p0 ?? 0) - Number(poor) / Number(people))).toBeLessThan(1e-9);
  expect(Math.abs((answer.p1 ?? 0) - Number(gap) / Number(people) / line)).toBeLessThan(1e-9);
  expect(Math.abs((answer.p2 ?? 0) - Number(squared) / Number(people) / line ** 2)).toBeLessThan(1e-9);
});

test.each<[string, string[], string, number]>([
  [FOUR, [], "fgt-line-wrong", 2],
  [FOUR, ["--line", "0"], "fgt-line-wrong", 2],
  [FOUR, ["--line", "banyak"], "fgt-line-wrong", 2],
  [FOUR, ["--line", "100", "--decimal", "titik"], "argument-unknown", 2],
  [FOUR, ["--line", "100", "--all"], "argument-unknown", 2],
  ["", ["--line", "100"], "fgt-head-missing", 1],
  ["weight,size\n1,2\n", ["--line", "100"], "fgt-head-missing", 1],
  ["weight,size,size,expenditure_per_capita\n", ["--line", "100"], "fgt-head-missing", 1],
  [`${HEAD}${"9".repeat(3_000_000)}`, ["--line", "100"], "fgt-line-too-long", 1],
  [HEAD, ["--line", "100"], "fgt-nothing", 1],
  [`${HEAD}0,2,50\n`, ["--line", "100"], "fgt-nothing", 1],
])("%.20s with %j: %s, exit %d", async (content, words, code, exit) => {
  const { exitCode, answer } = await json(content, ...words);
  expect([exitCode, answer.problems[0]?.code]).toEqual([exit, code]);
});

test("no file, a folder and a file that is not there are told", async () => {
  const codes: unknown[] = [];
  for (const words of [
    ["--line", "1"],
    [folder, "--line", "1"],
    [join(folder, "none.csv"), "--line", "1"],
  ]) {
    const { out } = await rata("fgt", ...words, "--json");
    codes.push(Answer.parse(JSON.parse(out)).problems[0]?.code);
  }
  expect(codes).toEqual(["fgt-file-missing", "file-not-regular", "file-missing"]);
});

test("for a person: percents, people and the refused row", async () => {
  const { exitCode, out } = await rata("fgt", fileWith(`${FOUR}x,1,1\n`), "--line", "100");
  expect(exitCode).toBe(0);
  expect(out.split("\n")).toEqual([
    "5 rumah tangga dibaca: 4 diterima, 1 ditolak.",
    "Garis kemiskinan Rp100 per kapita sebulan",
    "P0 44,4444 persen",
    "P1 15,5556",
    "P2 6,4444",
    "4 dari 9 orang di bawah garis",
    "baris 6: Nilai x pada kolom weight bukan angka. Isi angka saja, tanpa satuan dan tanpa pemisah ribuan.",
    "",
  ]);
  const nothing = await rata("fgt", fileWith(HEAD), "--line", "100");
  expect([nothing.exitCode, nothing.trouble]).toEqual([
    1,
    "Tidak ada rumah tangga yang dapat dihitung; 0 baris ditolak.\nPerbaiki baris yang ditolak, lalu ulangi.\n",
  ]);
});

let files = 0;

function fileWith(content: string): string {
  const name = join(folder, `${(files += 1)}.csv`);
  writeFileSync(name, content);
  return name;
}

async function json(content: string, ...words: string[]) {
  const { exitCode, out } = await rata("fgt", fileWith(content), ...words, "--json");
  return { exitCode, answer: Answer.parse(JSON.parse(out)) };
}

async function rata(...words: string[]) {
  let out = "";
  let trouble = "";
  const exitCode = await run(words, {
    result: (text) => void (out += text),
    trouble: (text) => void (trouble += text),
  });
  return { exitCode, out, trouble };
}
