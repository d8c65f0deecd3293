import { emptyPlan } from "@rata/domain/plan/Plan";
import { affairSpending } from "@rata/domain/indicator/definitions/affairSpending";
import { poorPeople } from "@rata/domain/indicator/definitions/poorPeople";
import { NATION } from "@rata/domain/indicator/nation";
import { expect, test } from "vitest";
import { Document } from "#document/Document";
import { listTexts } from "#document/listTexts";
import { figure, NAMES, yearly } from "#indicator/testing/sample";
import { Workbook } from "#sheet/Workbook";
import type { MadeReport } from "#reports/makeReport";
import { makeSample } from "#reports/testing/makeSample";
import { FigureFacts } from "./FigureFacts.ts";
import { findFigureFacts, type FigureSource } from "./findFigureFacts.ts";

const OBSERVATIONS = [
  ...yearly("34", "2023-03", ["12,80", "11,34", "11,04", "10,90"]),
  ...yearly(NATION, "2023-03", ["10,14", "9,54", "9,36"]),
  figure("34", "2023-03", "448,47", { indicator: poorPeople, confidence: "B" }),
  figure("34.01", "2023-03", "15,64"),
  figure("34.71", "2023-03", "6,49"),
];
const SOURCE: FigureSource = {
  headlines: ["p0", "poor-people", "p1"],
  observations: OBSERVATIONS,
  targets: new Map([
    ["p0", [{ period: "2025-03", from: { amount: 1000, scale: 2 }, to: null, source: "RPJMD 2022–2026" }]],
  ]),
  names: NAMES,
};

test("the chapter on achievement stands before the matrix: each headline with definition, sentences, chart and table, then priority and rules", () => {
  const { document } = matrixWith(SOURCE);
  expect(headings(document)).toEqual([
    "A Ringkasan",
    "B Capaian dan analisis",
    "B.1 Persentase penduduk miskin",
    "B.2 Jumlah penduduk miskin",
    "B.3 Indeks kedalaman kemiskinan",
    "B.4 Prioritas kabupaten/kota",
    "B.5 Cara menyimpulkan",
    "C Matriks rencana aksi",
  ]);
  const captions = document.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === "chart" || block.kind === "table"
        ? [`${block.kind} ${block.caption?.number} ${block.caption?.text}`]
        : [],
    ),
  );
  expect(captions.filter((caption) => caption.includes(" B."))).toEqual([
    "chart B.1 Persentase penduduk miskin di Provinsi Daerah Istimewa Yogyakarta, Maret 2020–Maret 2023",
    "table B.1 Persentase penduduk miskin di Provinsi Daerah Istimewa Yogyakarta (persen)",
    "table B.2 Jumlah penduduk miskin di Provinsi Daerah Istimewa Yogyakarta (ribu orang)",
  ]);
  const words = listTexts(document).join("\n");
  for (const said of [
    "Persentase penduduk miskin di Provinsi Daerah Istimewa Yogyakarta pada Maret 2023 sebesar 10,90 persen.",
    "Target persentase penduduk miskin di Provinsi Daerah Istimewa Yogyakarta pada Maret 2025 sebesar 10,00 persen masih berjarak 0,90 persen poin",
    "Indeks kedalaman kemiskinan di Provinsi Daerah Istimewa Yogyakarta belum memiliki nilai.",
    "jumlah penduduk miskin menurut kabupaten/kota untuk Maret 2023 belum ada",
    "448,47 †",
    "Keterangan: † dari satu sumber.",
  ])
    expect(words).toContain(said);
  expect(Document.parse(document)).toEqual(document);
});

test("without figures the chapter says what is missing; where none were asked for it is left out", () => {
  const none = matrixWith({ ...SOURCE, observations: [] });
  expect(headings(none.document)).toEqual(["A Ringkasan", "B Capaian dan analisis", "C Matriks rencana aksi"]);
  expect(listTexts(none.document).join("\n")).toContain("capaian dan analisis belum dapat disusun");
  expect(headings(matrixWith(null).document)).toEqual(["A Ringkasan", "B Matriks rencana aksi"]);
  const off = matrixWith(SOURCE, ["plan-summary", "matrix"]);
  expect(headings(off.document)).toEqual(["A Ringkasan", "B Matriks rencana aksi"]);
});

test("figures in another order give the same facts, the same document and the same digest", () => {
  const turned = { ...SOURCE, observations: OBSERVATIONS.toReversed(), names: new Map([...NAMES].toReversed()) };
  expect(findFigureFacts("34", turned)).toEqual(findFigureFacts("34", SOURCE));
  expect(matrixWith(turned).document).toEqual(matrixWith(SOURCE).document);
  const other = matrixWith({ ...SOURCE, observations: OBSERVATIONS.slice(1) });
  expect(other.document.factsDigest).not.toBe(matrixWith(SOURCE).document.factsDigest);
  expect(FigureFacts.parse(findFigureFacts("34", SOURCE)).peers).toEqual(["34.01", "34.02", "34.71"]);
});

test("of a figure only the newest release is a fact of the document", () => {
  const revised = figure("34", "2023-03", "10,95", { vintage: "2024-01-15" });
  const words = listTexts(matrixWith({ ...SOURCE, observations: [...OBSERVATIONS, revised] }).document).join("\n");
  expect(words).toContain("sebesar 10,95 persen");
  expect(words).not.toContain("10,90");
});

test("figures after the plan's year change nothing of it", () => {
  const later = figure("34", "2999-03", "1,00");
  expect(matrixWith({ ...SOURCE, observations: [...OBSERVATIONS, later] })).toEqual(matrixWith(SOURCE));
});

test("a profile of a province: overview, indicators, comparison, sources and signs", () => {
  const { document, workbook } = profileOf("34", SOURCE);
  expect(headings(document)).toEqual([
    "A Ikhtisar",
    "B Indikator",
    "B.1 Persentase penduduk miskin",
    "B.2 Jumlah penduduk miskin",
    "C Perbandingan wilayah",
    "C.1 Persentase penduduk miskin",
    "C.2 Prioritas kabupaten/kota",
    "D Sumber dan tanda",
    "D.1 Tanda",
    "D.2 Cara menyimpulkan",
  ]);
  const words = listTexts(document).join("\n");
  expect(words).toContain("Belum ada nilai daerah ini untuk indeks kedalaman kemiskinan.");
  expect(words).toContain("menurun 0,14 persen poin dibandingkan Maret 2022");
  expect(words).toContain("tertinggi di antara 2 kabupaten/kota");
  expect(Document.parse(document)).toEqual(document);
  expect(Workbook.parse(workbook).table.rows).toHaveLength(OBSERVATIONS.length);
  expect(workbook.table.rows.find(([code]) => code === "poor-people")).toEqual([
    "poor-people",
    "Jumlah penduduk miskin",
    "34",
    "Provinsi Daerah Istimewa Yogyakarta",
    "Maret 2023",
    { amount: 44847, scale: 2 },
    "ribu orang",
    null,
    null,
    "dari satu sumber",
    null,
    "uji",
    null,
    null,
  ]);
});

test("spending by affair is not told as a series without values", () => {
  const money = figure("34", "2023", "900", { indicator: affairSpending, affair: "1.02" });
  const { document } = profileOf("34", { ...SOURCE, observations: [...OBSERVATIONS, money] });
  expect(headings(document).filter((text) => text.startsWith("B"))).toEqual([
    "B Indikator",
    "B.1 Persentase penduduk miskin",
    "B.2 Jumlah penduduk miskin",
  ]);
});

test("a profile of a regency holds it beside its province and ranks it among its siblings", () => {
  const words = listTexts(profileOf("34.01", SOURCE).document).join("\n");
  expect(words).toContain(
    "lebih tinggi 4,74 persen poin daripada di Provinsi Daerah Istimewa Yogyakarta (10,90 persen)",
  );
  expect(words).toContain("berada pada urutan ke-2 dari yang terendah di antara 2 kabupaten/kota");
});

test("a profile without figures is whole and says that nothing is concluded", () => {
  const { document, workbook } = profileOf("34", null);
  expect(headings(document)).toEqual(["A Ikhtisar", "B Perbandingan wilayah", "B.1 Prioritas kabupaten/kota"]);
  expect(listTexts(document).join("\n")).toContain("sampai saat itu tidak ada yang disimpulkan");
  expect(Document.parse(document)).toEqual(document);
  expect(Workbook.parse(workbook).table.rows).toEqual([]);
});

function matrixWith(figures: FigureSource | null, chapters = ["plan-summary", "achievement", "matrix"]): MadeReport {
  const plan = emptyPlan("p", "34", 2026);
  const regionName = "Provinsi Daerah Istimewa Yogyakarta";
  return makeSample("plan-matrix", { plan, regionName, isDraft: true, figures }, chapters);
}

function profileOf(region: string, figures: FigureSource | null): MadeReport {
  const plan = emptyPlan("p", region, 2026);
  return makeSample("indicator-profile", { plan, regionName: NAMES.get(region) ?? region, figures });
}

function headings(document: Document): string[] {
  return document.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "heading" ? [`${block.number} ${block.text}`] : [])),
  );
}
