import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ceilingWithoutSource } from "@rata/domain/check/rules/RAT-001-ceiling-without-source";
import { RULE_REGISTRY } from "@rata/domain/check/rules";
import { povertyRate } from "@rata/domain/indicator/definitions/povertyRate";
import { INDICATOR_REGISTRY } from "@rata/domain/indicator/indicators";
import { defineIndicator } from "@rata/domain/indicator/Indicator";
import { defineEdition } from "@rata/editions/Edition";
import { EDITION_REGISTRY } from "@rata/editions/editions";
import { province } from "@rata/editions/province/province";
import { defineChapter } from "@rata/reporting/chapters/Chapter";
import { CHAPTERS } from "@rata/reporting/chapters/chapters";
import { defineFacts } from "@rata/reporting/chapters/Facts";
import { heading, paragraph } from "@rata/reporting/document/blocks";
import { demandReports } from "@rata/reporting/reports/chaptersOf";
import { planMatrix } from "@rata/reporting/reports/planMatrix";
import { defineReport } from "@rata/reporting/reports/Report";
import { REPORTS } from "@rata/reporting/reports/reports";
import { afterEach, beforeEach, expect, test } from "vitest";
import { run } from "../run.ts";

const PLAN =
  "No\tSektor\tKebijakan\tSasaran\tIndikator Sasaran\tProgram\tIndikator Program\tKegiatan\tIndikator Kegiatan\tLokasi\tTarget Tahun 2031\t\tSumber Pendanaan\n" +
  "\t\t\t\t\t\t\t\t\t\tKinerja\tPagu\t\n1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12\t13\n" +
  "1\tSosial\tPelayanan\tWarga\tJumlah\tPanti\tCakupan\tMakan\tPorsi\tKab. Belu\t10 orang\t1.250.000\tAPBD\n";
const SERIES = "periode,kebahagiaan_persen,sumber,keyakinan\n2029-03,71.50,BPS,A\n2030-03,72.25,BPS,A\n";

/** What a pack from outside brings: declarations alone, put into the registries before anything asks. */
const happiness = defineIndicator({
  ...povertyRate,
  code: "happiness",
  names: { id: "Kebahagiaan warga", en: "Happiness" },
  symbol: null,
  aliases: ["kebahagiaan"],
  better: "higher",
});
const rule = { ...ceilingWithoutSource, code: "PACK-001", find: () => [{ row: null, column: null, params: {} }] };
const rows = defineChapter({
  key: "pack-rows",
  orientation: "portrait",
  facts: defineFacts({ key: "pack-rows", needs: ["plan"], find: ({ plan }) => ({ rows: plan.rows.length }) }),
  compose: (facts) => [heading(1, "Baris"), paragraph(`Rencana ini memuat ${facts.rows} baris.`)],
});
const letter = defineReport({
  ...planMatrix,
  key: "pack-report",
  stem: "laporan-paket",
  chapters: ["pack-rows", "matrix"],
});
const edition = () =>
  defineEdition({
    ...province,
    id: "pack",
    reports: ["pack-report", "plan-matrix", "indicator-profile"],
    chapters: { "plan-matrix": ["matrix", "pack-rows"] },
    headlines: ["happiness"],
  });

let folder = "";
let undo: (() => void)[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rata-pack-"));
  await writeFile(join(folder, "rencana.txt"), PLAN);
  await writeFile(join(folder, "deret.csv"), SERIES);
  undo = [INDICATOR_REGISTRY.add(happiness), RULE_REGISTRY.add(rule), CHAPTERS.add(rows), REPORTS.add(letter)];
  undo.push(EDITION_REGISTRY.add(edition()));
});
afterEach(async () => {
  for (const takeBack of undo) takeBack();
  await rm(folder, { recursive: true });
});

async function call(...words: string[]) {
  const written = { result: "", trouble: "" };
  const exitCode = await run(words, {
    result: (text) => (written.result += text),
    trouble: (text) => (written.trouble += text),
  });
  return { exitCode, ...written };
}

async function print(report: string, file: string, ...more: string[]): Promise<string> {
  const out = join(folder, "hasil.html");
  const { exitCode, trouble } = await call("report", report, join(folder, file), "--out", out, ...more);
  expect([exitCode, trouble]).toEqual([0, ""]);
  return readFile(out, "utf8");
}

test("a report, a chapter and an edition of an outside pack are printed, in the order that the edition says", async () => {
  expect(await print("pack-report", "rencana.txt", "--edition", "pack")).toContain("Rencana ini memuat 1 baris.");
  const html = await print("plan-matrix", "rencana.txt", "--edition", "pack");
  expect(html.indexOf("Matriks rencana aksi")).toBeLessThan(html.indexOf("B. Baris"));
  expect((await call("--help")).result).toContain("pack-report");
});

test("a check rule of an outside pack checks, and stands among the notes", async () => {
  expect((await call("check", join(folder, "rencana.txt"))).result).toContain("PACK-001");
  expect(await print("plan-matrix", "rencana.txt", "--notes")).toContain("PACK-001");
});

test("an indicator of an outside pack is read, analysed and told", async () => {
  const html = await print("indicator-profile", "deret.csv", "--edition", "pack");
  expect(html).toContain("Kebahagiaan warga di Provinsi Nusa Tenggara Timur pada Maret 2030 sebesar 72,25 persen");
});

test("a key that is taken, or that nothing answers, fails at start and never vanishes", async () => {
  expect(() => CHAPTERS.add(rows)).toThrow("two of one chapter: pack-rows");
  const broken = defineEdition({ ...edition(), id: "broken", chapters: { "plan-matrix": ["matrix", "gone"] } });
  expect(() => demandReports(broken)).toThrow("no chapter gone");
  undo.push(EDITION_REGISTRY.add(broken));
  const asked = ["report", "pack-report", join(folder, "rencana.txt"), "--out", join(folder, "x.html")];
  expect((await call(...asked, "--edition", "broken")).exitCode).toBe(1);
});
