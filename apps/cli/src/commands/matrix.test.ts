import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CARRIED_COLUMNS } from "@rata/domain/plan/Column";
import { emptyPlan } from "@rata/domain/plan/Plan";
import { countingIds, randomPlan } from "@rata/domain/testing/randomPlan";
import { planRows } from "@rata/domain/plan/matrix/planRows";
import { printDelimited, printMatrix } from "@rata/importing/importers/plan-matrix/printMatrix";
import { toPlan } from "@rata/importing/importers/plan-matrix/toPlan";
import { findEdition } from "@rata/editions/editions";
import { afterAll, expect, test } from "vitest";
import * as z from "zod";
import { readPlanFile } from "../readPlanFile.ts";
import { run } from "../run.ts";

const REAL = fileURLToPath(
  new URL("../../../../packages/importing/fixtures/rat-ntt-2023-tabel-3-1.txt", import.meta.url),
);
const folder = mkdtempSync(join(tmpdir(), "rata-matrix-"));
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

async function rata(...words: string[]) {
  const out: string[] = [];
  const trouble: string[] = [];
  const exitCode = await run(words, {
    result: (text) => void out.push(text),
    trouble: (text) => void trouble.push(text),
  });
  return { exitCode, out: out.join(""), trouble: trouble.join("") };
}

const Answer = z.looseObject({
  linesRead: z.number().optional(),
  rows: z.array(z.looseObject({ line: z.number() })).default([]),
  refused: z.array(z.looseObject({ line: z.number(), code: z.string() })).default([]),
  problems: z.array(z.looseObject({ code: z.string(), message: z.string(), fix: z.string() })),
});

async function json(...words: string[]) {
  const { exitCode, out, trouble } = await rata("matrix", ...words, "--json");
  expect(trouble).toBe("");
  return { exitCode, answer: Answer.parse(JSON.parse(out)) };
}

test("the real table as JSON: counts, sums as digits, places as codes, the original cells", async () => {
  const { exitCode, answer } = await json(REAL);
  expect(exitCode).toBe(0);
  expect(answer).toMatchObject({ linesRead: 37, continuationsJoined: 3, totals: { ceiling: "164734762202" } });
  expect(answer.rows.find(({ line }) => line === 387)).toMatchObject({
    no: "9",
    sector: "Energi dan Sumber Daya Mineral",
    policy: null,
    program: null,
    ceiling: "1015000000",
    target: "20,33% (21 kW)",
    targets: [
      { kind: "percent", value: 20.33, text: "20,33%" },
      { kind: "count", value: 21, unit: "kW", text: "21 kW" },
    ],
    locations: [
      { text: "Kab. Kupang", code: "53.01" },
      { text: "Kab. Malaka", code: "53.21" },
      { text: "Kab. Rote Ndao", code: "53.14" },
      { text: "Kab. Sabu Raijua", code: "53.20" },
    ],
    fundingSources: [{ text: "APBD", budget: "apbd-province", origin: null, amount: null }],
  });
  expect(answer.rows.find(({ line }) => line === 321)?.["locations"]).toEqual([
    { text: "22 kab/kota", code: "53", every: "regency" },
  ]);
});

test("for a person: counts, sums and each problem with its next step", async () => {
  const { exitCode, out } = await rata("matrix", REAL);
  expect(exitCode).toBe(0);
  expect(out).toContain("37 baris dibaca: 34 diterima, 3 sambungan halaman digabung, 0 ditolak.");
  expect(out).toContain("Rp164.734.762.202");
});

test("a refused row or an undecidable number ends with 1", async () => {
  const refused = await json(fileWith("refused.csv", "Sektor,Kegiatan,Pagu\nSosial,Beras,1000000,lebih\n"));
  expect([refused.exitCode, refused.answer.refused[0]?.code, refused.answer.rows.length]).toEqual([
    1,
    "too-many-cells",
    0,
  ]);
  const undecided = await json(fileWith("undecided.csv", "Sektor;Kegiatan;Pagu\nSosial;Beras;1.797202.00\n"));
  expect([undecided.exitCode, undecided.answer.problems[0]?.code]).toEqual([1, "ceiling-undecidable"]);
});

test.each([
  ["empty.txt", "", "file-empty"],
  ["nul.txt", "a\tb\tc\u0000\n", "file-binary"],
  ["book.xlsx", "PK\u0003\u0004", "file-damaged"],
  ["prose.txt", "Hanya naskah biasa.\n", "no-table"],
])("%s can't be used and says why", async (name, content, code) => {
  const { exitCode, answer } = await json(fileWith(name, content));
  expect([exitCode, answer.problems.map((problem) => problem.code)]).toEqual([1, [code]]);
});

test.each<[string[], string, number]>([
  [["nowhere.txt"], "file-missing", 1],
  [["/"], "file-not-regular", 1],
  [[], "file-argument-missing", 2],
  [["a", "b"], "argument-unknown", 2],
  [["a", "--verbose"], "argument-unknown", 2],
  [["a", "--edition", "nation"], "edition-unknown", 2],
  [["a", "--region", "kupang"], "region-unknown", 2],
  [["a", "--region", "53.99"], "region-unknown", 2],
])("matrix %j: %s, exit %d", async (words, code, exit) => {
  const { exitCode, answer } = await json(...words);
  expect([exitCode, answer.problems[0]?.code]).toEqual([exit, code]);
});

test("an unknown command is wrong usage and lists what there is", async () => {
  const { exitCode, trouble } = await rata("matriks");
  expect(exitCode).toBe(2);
  expect(trouble).toContain("rata matrix <file>");
});

test("the region gives meaning to the places", async () => {
  const file = fileWith("regency.csv", "Sektor;Kegiatan;Lokasi;Sumber Dana\nSosial;Beras;Kec. Mollo Utara;APBD\n");
  const { answer } = await json(file, "--edition", "regency", "--region", "53.02");
  expect(answer.rows[0]).toMatchObject({
    locations: [{ text: "Kec. Mollo Utara", code: "53.02.03" }],
    fundingSources: [{ text: "APBD", budget: "apbd-regency" }],
  });
  const told = await json(file, "--region", "53.02");
  expect(told.answer).toEqual(answer);
});

test.each(["\t", ",", ";"] as const)(
  "seeded random plans written with %j and read from the file are the same tree",
  async (delimiter) => {
    const edition = findEdition("province");
    if (edition === null) throw new Error("the province edition is missing");
    let compared = 0;
    for (let seed = 1; seed <= 25; seed += 1) {
      const plan = randomPlan(seed, 30);
      if (!isReadable(plan)) continue;
      const file = fileWith(`random-${seed}.${delimiter === "\t" ? "txt" : "csv"}`, printDelimited(plan, delimiter));
      const reading = await readPlanFile({ file, edition, region: "53", isJson: false });
      const again = toPlan(reading, emptyPlan(plan.id, "53", 2023), countingIds(`r${seed}`));
      const lines = Object.fromEntries(
        Object.entries(again.lines).map(([id, line]) => [id, { ...line, source: null }]),
      );
      expect({ ...again, lines }).toEqual(plan);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(10);
  },
);

test("run as a program it prints one JSON object and nothing else", () => {
  const main = fileURLToPath(new URL("../main.ts", import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, [main, "matrix", REAL, "--json"], {
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  expect([status, stderr]).toEqual([0, ""]);
  expect(Answer.parse(JSON.parse(stdout)).rows).toHaveLength(34);
});

/** Blank lines and amounts without any name can be held in a tree but not be told from nothing on paper. */
function isReadable(plan: ReturnType<typeof randomPlan>): boolean {
  const hasContent = printMatrix(plan).every((cells) => cells.some((cell) => cell !== ""));
  return (
    hasContent &&
    planRows(plan).every(({ values }) => CARRIED_COLUMNS.some((column) => column !== "no" && values[column] !== null))
  );
}
