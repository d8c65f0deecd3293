import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import { run } from "../run.ts";

const HEAD =
  "No\tSektor\tKebijakan\tSasaran\tIndikator Sasaran\tProgram\tIndikator Program\tKegiatan\tIndikator Kegiatan\tLokasi\tTarget Tahun 2031\t\tSumber Pendanaan\n" +
  "\t\t\t\t\t\t\t\t\t\tKinerja\tPagu\t\n1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12\t13\n";
const ROWS =
  "1\tSosial\tPelayanan\tWarga terlayani\tJumlah warga\tProgram Panti\tCakupan\tMakan bergizi\tPorsi\tKab. Belu\t10 orang\t1.250.000\tAPBD\n" +
  "2\tEnergi\t\t\t\t\t\tListrik desa\tSambungan\tKab. Belu\t5 unit\t750.000\tDAU\n";

let folder = "";
let plan = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rata-report-"));
  plan = join(folder, "rencana.txt");
  await writeFile(plan, HEAD + ROWS);
});
afterAll(() => rm(folder, { recursive: true }));

async function call(...words: string[]) {
  const written = { result: "", trouble: "" };
  const exitCode = await run(["report", ...words], {
    result: (text) => (written.result += text),
    trouble: (text) => (written.trouble += text),
  });
  return { exitCode, ...written };
}

async function callJson(...words: string[]): Promise<unknown> {
  const { exitCode, result } = await call(...words, "--json");
  return { exitCode, ...JSON.parse(result) };
}

test("a plan in a file becomes a PDF whose digest, facts and pages are told", async () => {
  const out = join(folder, "matriks.pdf");
  const told = await callJson("plan-matrix", plan, "--out", out);
  const bytes = await readFile(out);
  expect(told).toMatchObject({
    exitCode: 0,
    out,
    pages: 2,
    rows: 2,
    refused: 0,
    sha256: createHash("sha256").update(bytes).digest("hex"),
  });
  expect(told).toMatchObject({ facts: expect.stringMatching(/^[\da-f]{64}$/u), milliseconds: expect.any(Number) });
  expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
});

test("the page holds year, region, sums and the draft mark; --final takes the mark away", async () => {
  const out = join(folder, "matriks.html");
  await call("plan-matrix", plan, "--out", out);
  const html = await readFile(out, "utf8");
  for (const words of [
    "Target Tahun 2031",
    "Provinsi Nusa Tenggara Timur",
    "Rp2.000.000",
    "Subjumlah sektor Sosial",
    "RANCANGAN",
  ]) {
    expect(html).toContain(words);
  }
  await call("plan-matrix", plan, "--out", out, "--final");
  expect(await readFile(out, "utf8")).not.toContain("RANCANGAN");
});

test("--notes adds the internal sheet of the review", async () => {
  const out = join(folder, "catatan.html");
  await call("plan-matrix", plan, "--out", out);
  expect(await readFile(out, "utf8")).not.toContain("Catatan penelaahan");
  await call("plan-matrix", plan, "--out", out, "--notes");
  const html = await readFile(out, "utf8");
  for (const words of ["Catatan penelaahan", "INTERNAL", "RAT-"]) expect(html).toContain(words);
});

test("the same plan gives the same file twice", async () => {
  const [first, second] = await Promise.all(
    ["a.pdf", "b.pdf"].map(async (name) => {
      await call("plan-matrix", plan, "--out", join(folder, name));
      return readFile(join(folder, name));
    }),
  );
  expect(first?.equals(second ?? Buffer.of())).toBe(true);
});

test.each([
  ["docx", [0x50, 0x4b], {}],
  ["xlsx", [0x50, 0x4b], { sheets: 3 }],
  ["csv", [0xef, 0xbb], {}],
] as const)("a plan becomes %s with the same facts", async (ending, signature, more) => {
  const out = join(folder, `matriks.${ending}`);
  const html = await callJson("plan-matrix", plan, "--out", join(folder, "pembanding.html"));
  const told = await callJson("plan-matrix", plan, "--out", out);
  const bytes = await readFile(out);
  expect(told).toMatchObject({
    exitCode: 0,
    rows: 2,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    facts: z.object({ facts: z.string() }).parse(html).facts,
    ...more,
  });
  expect([...bytes.subarray(0, 2)]).toEqual(signature);
  expect(told).not.toHaveProperty("pages");
});

test("CSV takes a comma as separator and leaves the mark out when asked", async () => {
  const out = join(folder, "matriks.csv");
  await call("plan-matrix", plan, "--out", out, "--separator", ",", "--no-mark");
  expect((await readFile(out, "utf8")).startsWith("Urutan,No,Sektor/Urusan,Kebijakan,")).toBe(true);
});

test.each(["recap-agency", "recap-region", "recap-source", "recap-group"])(
  "%s is made with the plan's ceiling and room for who signs",
  async (name) => {
    const out = join(folder, `${name}.html`);
    expect(await callJson(name, plan, "--out", out)).toMatchObject({ exitCode: 0, rows: 2 });
    const html = await readFile(out, "utf8");
    for (const words of ["2.000.000", "Sekretaris TKPK Provinsi Nusa Tenggara Timur", "RANCANGAN"]) {
      expect(html).toContain(words);
    }
  },
);

test("a regency's plan carries the regency's name", async () => {
  const out = join(folder, "kabupaten.html");
  await call("plan-matrix", plan, "--out", out, "--edition", "regency", "--region", "53.02");
  expect(await readFile(out, "utf8")).toContain("Kabupaten Timor Tengah Selatan Tahun 2031");
});

describe("nothing is written and the problem is told when", () => {
  test.each([
    ["the report is unknown", 2, "report-unknown", () => ["lain", plan, "--out", "x.pdf"]],
    ["no output is named", 2, "report-out-missing", () => ["plan-matrix", plan]],
    ["no file is named", 2, "file-argument-missing", () => ["plan-matrix", "--out", "x.pdf"]],
    ["the year is none", 2, "report-year-wrong", () => ["plan-matrix", plan, "--out", "x.pdf", "--year", "31"]],
    ["the format is unknown", 1, "report-format-unsupported", () => ["plan-matrix", plan, "--out", "x.odt"]],
    [
      "the separator is none",
      2,
      "report-separator-unknown",
      () => ["plan-matrix", plan, "--out", "x.csv", "--separator", "|"],
    ],
    [
      "the folder is missing",
      1,
      "report-out-unwritable",
      () => ["plan-matrix", plan, "--out", join(folder, "tidak", "x.html")],
    ],
    ["the file is missing", 1, "file-missing", () => ["plan-matrix", join(folder, "tidak.txt"), "--out", "x.pdf"]],
  ] as const)("%s", async (_, exitCode, code, words) => {
    const before = await readdir(folder);
    expect(await callJson(...words())).toMatchObject({
      exitCode,
      problems: [{ code, message: expect.stringMatching(/\S/u) }],
    });
    expect(await readdir(folder)).toEqual(before);
  });

  test("the head names no year", async () => {
    const file = join(folder, "tanpa-tahun.txt");
    await writeFile(file, HEAD.replace("Target Tahun 2031", "Target") + ROWS);
    expect(await callJson("plan-matrix", file, "--out", join(folder, "y.html"))).toMatchObject({
      exitCode: 1,
      problems: [{ code: "report-year-missing" }],
    });
    expect(await callJson("plan-matrix", file, "--out", join(folder, "y.html"), "--year", "2030")).toMatchObject({
      exitCode: 0,
    });
  });
});

test("figures of files become the chapters on achievement and budget before the matrix, with what is missing in it", async () => {
  const out = join(folder, "capaian.html");
  const figures = ["--series", fixture("province.csv"), "--national", fixture("nation.csv")];
  await call("plan-matrix", plan, "--out", out, ...figures);
  const html = await readFile(out, "utf8");
  for (const words of [
    "B. Capaian dan analisis",
    "C. Tinjauan anggaran",
    "D. Matriks rencana aksi",
    "Persentase penduduk miskin di Provinsi Nusa Tenggara Timur pada September 2025 sebesar 17,50 persen.",
    "Prioritas kabupaten/kota belum disusun; persentase penduduk miskin menurut kabupaten/kota belum ada.",
    "Cara menyimpulkan",
  ])
    expect(html).toContain(words);
  const without = join(folder, "tanpa-capaian.html");
  await call("plan-matrix", plan, "--out", without);
  expect(await readFile(without, "utf8")).not.toContain("Capaian dan analisis");
});

test.each(["pdf", "docx", "xlsx", "html"])(
  "a profile is made of a file of series alone as %s, twice the same",
  async (ending) => {
    const [one, other] = [join(folder, `profil-1.${ending}`), join(folder, `profil-2.${ending}`)];
    const words = [fixture("province.csv"), "--national", fixture("nation.csv"), "--out"];
    expect(await callJson("indicator-profile", ...words, one)).toMatchObject({ exitCode: 0, rows: 147 });
    await callJson("indicator-profile", ...words, other);
    expect((await readFile(one)).equals(await readFile(other))).toBe(true);
  },
  // Pictures of every chart are drawn twice: slow where others work on the machine.
  30_000,
);

function fixture(name: string): string {
  return fileURLToPath(new URL(`../../fixtures/series/${name}`, import.meta.url));
}
