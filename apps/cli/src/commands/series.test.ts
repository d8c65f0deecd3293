import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import * as z from "zod";
import { run } from "../run.ts";

const folder = mkdtempSync(join(tmpdir(), "rata-series-"));
afterAll(() => rmSync(folder, { recursive: true }));

const PROVINCE = path("province.csv");
const NATION = path("nation.csv");

const Figure = z.union([z.number(), z.string()]);
const Change = z.object({
  period: z.string(),
  change: Figure.nullable(),
  reason: z.string().optional(),
  text: z.string().min(1),
});
const Answer = z.object({
  indicators: z
    .array(
      z.object({
        code: z.string(),
        column: z.string(),
        latest: z.object({ period: z.string(), value: Figure, text: z.string() }),
        previousEqualRound: Change.nullable(),
        yearBefore: Change,
        verdicts: z.array(
          z.object({
            kind: z.string(),
            verdict: z.string(),
            text: z.string(),
            rule: z.object({
              code: z.string(),
              text: z.object({ id: z.string(), en: z.string() }),
              confidence: z.string(),
            }),
          }),
        ),
        sentences: z.array(z.string()),
      }),
    )
    .optional(),
  problems: z.array(
    z.object({
      code: z.string(),
      line: z.number().nullable().optional(),
      column: z.string().nullable().optional(),
      value: z.string().nullable().optional(),
      message: z.string().min(1),
      fix: z.string().min(1),
    }),
  ),
});

test("the province's series: one indicator for each column of figures, nothing to complain of", async () => {
  const { exitCode, answer } = await json(PROVINCE, "--national", NATION);
  expect(exitCode).toBe(0);
  expect(answer.problems).toEqual([]);
  expect((answer.indicators ?? []).map(({ code, column }) => [code, column])).toEqual([
    ["p0", "p0_persen"],
    ["poor-people", "jumlah_miskin_ribu"],
    ["p1", "p1"],
    ["p2", "p2"],
    ["gk", "gk_rp"],
    ["gkm", "gkm_rp"],
    ["gknm", "gknm_rp"],
  ]);
});

test("the share of September 2025 against September 2024 and the nation, worked by hand", async () => {
  const { answer } = await json(PROVINCE, "--national", NATION);
  const rate = answer.indicators?.[0];
  expect(rate?.latest).toEqual({ period: "2025-09", value: 17.5, text: "17,50 persen" });
  // 17,50 − 19,02
  expect(rate?.previousEqualRound).toEqual({
    period: "2024-09",
    change: -1.52,
    text: "menurun 1,52 persen poin dibandingkan September 2024",
  });
  expect(rate?.yearBefore).toEqual(rate?.previousEqualRound);
  expect(rate?.verdicts.map(({ kind, verdict, rule }) => [kind, verdict, rule.code, rule.confidence])).toEqual([
    ["change", "better", "change", "A"],
    ["direction", "toward-target", "direction", "C"],
    ["record", "lowest", "record", "A"],
    ["position", "worse", "position", "A"],
    ["relevance", "relevant", "relevance", "C"],
  ]);
  // 17,50 − 8,25
  expect(rate?.sentences).toContain(
    "Pada September 2025, persentase penduduk miskin di Provinsi Nusa Tenggara Timur lebih tinggi 9,25 persen poin daripada di Indonesia (8,25 persen), artinya belum lebih baik.",
  );
});

test("a line of poverty is digits and no improvement; people are not compared with the nation's", async () => {
  const { answer } = await json(PROVINCE, "--national", NATION);
  const line = answer.indicators?.find(({ code }) => code === "gk");
  expect([line?.latest.value, line?.previousEqualRound?.change]).toEqual(["563052", "29108"]);
  expect(line?.verdicts.find(({ kind }) => kind === "direction")?.verdict).toBe("undetermined");
  expect(answer.indicators?.[1]?.sentences.filter((sentence) => sentence.includes("lebih tinggi"))).toEqual([]);
  expect(answer.indicators?.[1]?.verdicts.map(({ kind }) => kind)).toEqual([
    "change",
    "direction",
    "record",
    "relevance",
  ]);
});

test("a September after a September that was not held compares with the one before, and says what is missing", async () => {
  const file = fileWith("periode;p0_persen\n2022-09;20,23\n2023-03;19,96\n2024-09;19,02\n");
  const { answer } = await json(file);
  const rate = answer.indicators?.[0];
  expect(rate?.previousEqualRound).toMatchObject({ period: "2022-09", change: -1.21 });
  expect(rate?.yearBefore).toEqual({
    period: "2023-09",
    change: null,
    reason: "not-in-series",
    text: "September 2023 tidak ada dalam deret",
  });
  const absent = await json(fileWith("periode;p0_persen\n2022-09;20,23\n2023-09;...\n2024-09;19,02\n"));
  expect(absent.answer.indicators?.[0]?.yearBefore).toMatchObject({
    period: "2023-09",
    change: null,
    reason: "absent",
  });
  expect(absent.answer.indicators?.[0]?.sentences.some((one) => one.includes("nilai September 2023 tidak ada"))).toBe(
    true,
  );
});

test("a March is never set beside a September", async () => {
  const { answer } = await json(fileWith("periode,p0_persen\n2021-09,20.44\n2022-03,20.05\n"));
  expect(answer.indicators?.[0]).toMatchObject({
    previousEqualRound: null,
    yearBefore: { period: "2021-03", reason: "not-in-series" },
  });
  expect(answer.indicators?.[0]?.sentences).toEqual([
    "Persentase penduduk miskin di Provinsi Nusa Tenggara Timur pada Maret 2022 sebesar 20,05 persen.",
  ]);
});

test("a cell that can't be read ends with 1, in the region's file or the nation's", async () => {
  const bad = fileWith("periode,p0_persen\n2021-03,20.99\n2022-03,dua puluh\n");
  const own = await json(bad);
  expect(own.exitCode).toBe(1);
  expect(own.answer.problems).toEqual([
    {
      line: 3,
      column: "p0_persen",
      value: "dua puluh",
      code: "series-unread",
      message: "Nilai dua puluh pada kolom p0_persen bukan angka dan bukan tanda kekosongan.",
      fix: "Isi angkanya, atau tanda ... (tidak tersedia), - (tidak ada), atau NA (tidak ditampilkan).",
    },
  ]);
  expect((await json(PROVINCE, "--national", bad)).exitCode).toBe(1);
});

test("a regency's file speaks of the regency", async () => {
  const { answer } = await json(fileWith("periode,p0_persen\n2021-03,26.64\n"), "--region", "53.02");
  expect(answer.indicators?.[0]?.sentences[0]).toBe(
    "Persentase penduduk miskin di Kabupaten Timor Tengah Selatan pada Maret 2021 sebesar 26,64 persen.",
  );
});

test("a regency is held beside its province and the nation, and moves with both or does not", async () => {
  const own = fileWith(
    "periode,p0_persen\n2019-03,27.49\n2020-03,27.28\n2021-03,26.64\n2022-03,25.45\n2023-03,25.18\n2024-03,24.19\n",
  );
  const { answer } = await json(own, "--region", "53.02", "--province", PROVINCE, "--national", NATION);
  const rate = answer.indicators?.[0];
  expect(rate?.verdicts.filter(({ kind }) => kind === "position")).toHaveLength(2);
  // 24,19 − 19,48
  expect(rate?.sentences).toContain(
    "Pada Maret 2024, persentase penduduk miskin di Kabupaten Timor Tengah Selatan lebih tinggi 4,71 persen poin daripada di Provinsi Nusa Tenggara Timur (19,48 persen), artinya belum lebih baik.",
  );
  // Down five times; the nation rose in 2020 and 2021, the province in 2021.
  expect(rate?.sentences.at(-1)).toBe(
    "Persentase penduduk miskin di Kabupaten Timor Tengah Selatan bergerak searah dengan Provinsi Nusa Tenggara Timur dan Indonesia pada 3 dari 5 langkah antarronde yang sama.",
  );
});

test.each<[string[], string, number]>([
  [[], "series-file-missing", 2],
  [[PROVINCE, "more"], "argument-unknown", 2],
  [[PROVINCE, "--nation", "x"], "argument-unknown", 2],
  [[PROVINCE, "--region", "99"], "region-unknown", 2],
  [["nowhere.csv"], "file-missing", 1],
  [[PROVINCE, "--national", "nowhere.csv"], "file-missing", 1],
])("series %j: %s, exit %d", async (words, code, exit) => {
  const { exitCode, answer } = await json(...words);
  expect([exitCode, answer.problems[0]?.code]).toEqual([exit, code]);
});

test("a file without a period column can't be used", async () => {
  const { exitCode, answer } = await json(fileWith("nama,nilai,x\na,1,2\n"));
  expect([exitCode, answer.problems[0]?.code]).toEqual([1, "series-no-table"]);
});

test("for a person: the sentences, then what was met", async () => {
  const file = fileWith("periode,p0_persen,kebahagiaan\n2022-03,20.05,7\n");
  const { exitCode, out } = await rata("series", file);
  expect(exitCode).toBe(0);
  expect(out).toBe(
    "Persentase penduduk miskin di Provinsi Nusa Tenggara Timur pada Maret 2022 sebesar 20,05 persen.\n\nbaris 1: Kolom kebahagiaan tidak dikenali sebagai indikator dan tidak dibaca. Beri judul dengan nama indikatornya bila kolom ini hendak dibaca.\n",
  );
  expect((await rata("series", fileWith("periode,kebahagiaan,x\n2022-03,7,1\n"))).out).toContain(
    "Tidak ada indikator dengan nilai.",
  );
});

let files = 0;

function fileWith(content: string): string {
  const name = join(folder, `${(files += 1)}.csv`);
  writeFileSync(name, content);
  return name;
}

async function json(...words: string[]) {
  const { exitCode, out } = await rata("series", ...words, "--json");
  return { exitCode, answer: Answer.loose().parse(JSON.parse(out)) };
}

async function rata(...words: string[]) {
  let out = "";
  const exitCode = await run(words, { result: (text) => void (out += text), trouble: () => undefined });
  return { exitCode, out };
}

function path(name: string): string {
  return fileURLToPath(new URL(`../../fixtures/series/${name}`, import.meta.url));
}
