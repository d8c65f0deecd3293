import { readFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import * as z from "zod";
import { documentOf, paragraphXml, rowXml, tableXml } from "@rata/readers/testing/documentOf";
import { fixture } from "#claims/testing/checkText";
import { run } from "../run.ts";

const folder = mkdtempSync(join(tmpdir(), "rata-claims-"));
afterAll(() => rmSync(folder, { recursive: true }));

const CHAPTER = fixture("claims/chapter.txt");
const LINES = readFileSync(CHAPTER, "utf8").split("\n");
const PROVINCE = fixture("series/province.csv");
const FLAGS = ["--series", PROVINCE, "--national", fixture("series/nation.csv")];

const Answer = z.object({
  claims: z
    .array(
      z.object({
        line: z.number(),
        start: z.number(),
        end: z.number(),
        text: z.string(),
        number: z.union([z.number(), z.string()]).nullable(),
        unit: z.string().nullable(),
        kind: z.string(),
        status: z.string(),
        datum: z.record(z.string(), z.unknown()).nullable(),
        expected: z.string().nullable(),
        reason: z.string().nullable(),
        why: z.string().nullable(),
      }),
    )
    .optional(),
  problems: z.array(z.object({ code: z.string() })).optional(),
});

/** Worked by hand from the series: line, place, words, kind, status, what it should say. */
const EXPECTED = [
  [5, 20, "5 Tahun", "count", "contradicted", "4"],
  [5, 33, "Tahun 2019", "period", "bound", null],
  [5, 58, "Tahun 2022", "period", "bound", null],
  [13, 5, "Maret 2022", "period", "bound", null],
  [13, 52, "20,05%", "level", "bound", null],
  [13, 60, "menurun", "direction", "bound", null],
  [13, 68, "0,39% poin", "difference", "bound", null],
  [13, 72, "% poin", "unit", "unlike", "persen poin"],
  [13, 88, "September 2021", "period", "bound", null],
  [13, 107, "menurun", "direction", "bound", null],
  [13, 115, "0,94 persen poin", "difference", "bound", null],
  [13, 141, "Maret 2021", "period", "bound", null],
  [13, 158, "tahun 2019", "period", "unlike", "September 2019"],
  [13, 177, "20,62%", "level", "unlike", "21,09 persen"],
  [13, 190, "Tahun 2020", "period", "unlike", "September 2020"],
  [13, 201, "naik", "direction", "unlike", "menurun"],
  [13, 214, "21,21%", "level", "unlike", "20,90 persen"],
  [13, 225, "turun", "direction", "unlike", "meningkat"],
  [13, 239, "20,44%", "level", "unlike", "20,99 persen"],
  [13, 251, "Tahun 2021", "period", "unlike", "September 2021"],
  [15, 10, "dibawah capaian", "comparison", "unbound", null],
  [15, 41, "9,22%", "level", "unlike", "9,41 persen"],
  [15, 52, "Tahun 2019", "period", "unlike", "September 2019"],
  [15, 67, "Tahun 2022 per Maret", "period", "bound", null],
  [15, 96, "9,54%", "level", "bound", null],
  [19, 28, "September 2020", "period", "bound", null],
  [19, 51, "1.173,530 ribu orang", "level", "bound", null],
  [19, 77, "meningkat", "direction", "bound", null],
  [19, 87, "19,77 ribu orang", "difference", "bound", null],
  [19, 113, "Maret 2020", "period", "bound", null],
  [19, 125, "Peningkatan", "direction", "bound", null],
  [19, 141, "disebabkan", "cause", "unbound", null],
  [19, 174, "triwulan pertama 2022", "period", "unbound", null],
  [19, 211, "1,62 persen", "level", "unbound", null],
  [23, 0, "Indeks kemiskinan", "indicator", "unlike", "Indeks kedalaman kemiskinan"],
  [23, 36, "Maret 2022", "period", "bound", null],
  [23, 47, "turun", "direction", "bound", null],
  [23, 87, "Maret Tahun 2022", "period", "bound", null],
  [23, 112, "3,632", "level", "bound", null],
  [23, 119, "turun", "direction", "bound", null],
  [23, 130, "Tahun sebelumnya", "period", "unlike", "September 2021"],
  [23, 155, "4,79", "level", "unlike", "3,96"],
  [27, 22, "Tahun 2022", "period", "bound", null],
  [27, 41, "Rp. 460.823", "level", "bound", null],
  [27, 100, "Rp.460.823", "level", "unlike", "Garis kemiskinan"],
  [27, 117, "Maret 2023", "period", "bound", null],
  [27, 153, "Rp507.302 per kapita per bulan", "level", "contradicted", "Rp507.203"],
  [35, 15, "3 Program", "count", "contradicted", "2"],
];

test("every claim of a chapter, with the faults that chapters have", async () => {
  const { exitCode, claims } = await json(CHAPTER, ...FLAGS);
  expect(
    claims.map(({ line, start, text, kind, status, expected }) => [line, start, text, kind, status, expected]),
  ).toEqual(EXPECTED);
  expect(exitCode).toBe(1);
});

test("every place is exact", async () => {
  const { claims } = await json(CHAPTER, ...FLAGS);
  expect(claims.map(({ line, start, end }) => LINES[line - 1]?.slice(start, end))).toEqual(
    claims.map(({ text }) => text),
  );
});

test("a number comes with its unit and the figure that it is", async () => {
  const { claims } = await json(CHAPTER, ...FLAGS);
  expect(claims.find(({ text }) => text === "20,62%")).toMatchObject({
    number: 20.62,
    unit: "%",
    datum: { indicator: "p0", region: "53", period: "2019-09", value: 20.62, text: "20,62 persen" },
    reason: "unlike-round",
    why: "Benar untuk ronde lain: September 2019 20,62 persen.",
  });
  // 20,05 − 20,44
  expect(claims.find(({ text }) => text === "0,39% poin")).toMatchObject({
    datum: { period: "2022-03", against: "2021-09", value: -0.39, text: "0,39 persen poin" },
    reason: "unlike-rounds-compared",
  });
  expect(claims.find(({ text }) => text === "Rp. 460.823")).toMatchObject({
    number: "460823",
    datum: { value: "460823" },
  });
  expect(claims.find(({ text }) => text === "9,54%")).toMatchObject({ datum: { region: "00", period: "2022-03" } });
});

test("without the nation's series what is said of the nation is without figures", async () => {
  const { claims } = await json(CHAPTER, "--series", PROVINCE);
  expect(claims.filter(({ line, kind }) => line === 15 && kind === "level").map(({ status }) => status)).toEqual([
    "unbound",
    "unbound",
  ]);
});

test("programmes are counted in the plan, each name once, and the list below is told too", async () => {
  const plan = fixture("check/clean-province.txt");
  const { claims } = await json(CHAPTER, ...FLAGS, "--plan", plan);
  const claim = claims.find(({ kind, line }) => kind === "count" && line === 35);
  expect(claim?.datum).toMatchObject({ count: "program" });
  expect(claim?.why).toMatch(/^Terhitung \d+\. Daftar di bawahnya memuat 2\.$/u);
});

test("a Word document is read by its paragraphs, without its tables", async () => {
  const body = [
    paragraphXml("Persentase Penduduk Miskin"),
    tableXml([rowXml(["Maret 2022", "99,99 persen"])]),
    paragraphXml("Persentase penduduk miskin pada Maret 2022 sebesar 20,05 persen."),
    paragraphXml("Angka ini turun 0,94 persen poin terhadap Maret 2021."),
  ].join("");
  const file = join(folder, "bab.docx");
  writeFileSync(file, documentOf(body));
  const { exitCode, claims } = await json(file, ...FLAGS);
  expect(exitCode).toBe(0);
  expect(claims.filter(({ kind }) => kind !== "period").map(({ line, text, status }) => [line, text, status])).toEqual([
    [2, "20,05 persen", "bound"],
    [3, "turun", "bound"],
    [3, "0,94 persen poin", "bound"],
  ]);
});

test("for a person: the counts, what is contradicted first, and why", async () => {
  const { out } = await rata(
    "claims",
    fileWith("Persentase penduduk miskin pada Maret 2022 sebesar 21,05 persen.\n"),
    ...FLAGS,
  );
  expect(out).toBe(
    "1 pernyataan sesuai, 0 benar untuk yang lain, 1 bertentangan, 0 tidak terikat data.\n\n[bertentangan] baris 1, huruf ke-52: “21,05 persen”. Data memuat 20,05 persen. (seharusnya: 20,05 persen)\n",
  );
  expect((await rata("claims", fileWith("Kata pengantar.\n"), ...FLAGS)).out).toBe("Tidak ada pernyataan berangka.\n");
});

test.each<[string[], string, number]>([
  [[], "claims-file-missing", 2],
  [[CHAPTER], "claims-series-missing", 2],
  [[CHAPTER, ...FLAGS, "--nation", "x"], "argument-unknown", 2],
  [["nowhere.txt", ...FLAGS], "file-missing", 1],
  [[CHAPTER, "--series", "nowhere.csv"], "file-missing", 1],
])("claims %j: %s, exit %d", async (words, code, exit) => {
  const { exitCode, problems } = await json(...words);
  expect([exitCode, problems[0]?.code]).toEqual([exit, code]);
});

test("a file that is no text can't be used", async () => {
  const file = join(folder, "gambar.txt");
  writeFileSync(file, new Uint8Array([0, 1, 2, 3, 0, 0, 7]));
  const { exitCode, problems } = await json(file, ...FLAGS);
  expect([exitCode, problems[0]?.code]).toEqual([1, "file-binary"]);
  expect((await json(fileWith("\n\n"), ...FLAGS)).problems[0]?.code).toBe("file-empty");
});

let files = 0;

function fileWith(content: string): string {
  const name = join(folder, `${(files += 1)}.txt`);
  writeFileSync(name, content);
  return name;
}

async function json(...words: string[]) {
  const { exitCode, out } = await rata("claims", ...words, "--json");
  const { claims = [], problems = [] } = Answer.parse(JSON.parse(out));
  return { exitCode, claims, problems };
}

async function rata(...words: string[]) {
  let out = "";
  const exitCode = await run(words, { result: (text) => void (out += text), trouble: () => undefined });
  return { exitCode, out };
}
