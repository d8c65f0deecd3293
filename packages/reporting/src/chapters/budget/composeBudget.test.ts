import { affairSpending } from "@rata/domain/indicator/definitions/affairSpending";
import { ownRevenue } from "@rata/domain/indicator/definitions/ownRevenue";
import { poorPeople } from "@rata/domain/indicator/definitions/poorPeople";
import { revenue } from "@rata/domain/indicator/definitions/revenue";
import { spending } from "@rata/domain/indicator/definitions/spending";
import type { FundingSource } from "@rata/domain/plan/Funding";
import type { Plan } from "@rata/domain/plan/Plan";
import { expect, test } from "vitest";
import { Document } from "#document/Document";
import { figure } from "#indicator/testing/sample";
import type { FigureSource } from "../figures/findFigureFacts.ts";
import { makeSample } from "#reports/testing/makeSample";
import { samplePlan } from "../plan/samplePlan.ts";

const APBD: FundingSource = { text: "APBD", budget: "apbd-province", origin: null, amount: null };
const STATE: FundingSource = { text: "APBN", budget: "apbn", origin: null, amount: null };

/** Four activities: two of health (one over two rows), one of social affairs paid by the state, one that names nothing. */
const PLAN = coded(
  samplePlan([
    { cells: { sector: "Kesehatan", program: "Gizi", activity: "Makanan" }, ceiling: 600, sources: [APBD] },
    { cells: { activityIndicator: "porsi", activity: "Makanan" } },
    { cells: { activity: "Obat" } },
    { cells: { sector: "Sosial", program: "Jaminan", activity: "Bantuan" }, ceiling: 300, sources: [STATE] },
    { cells: { sector: "Lain", program: "Lain", activity: "Lain" }, ceiling: 100 },
  ]),
  { Gizi: "1.02.02", Jaminan: "1.06.05" },
);

const FIGURES: FigureSource = {
  headlines: [],
  observations: [
    figure("53", "2022", "20.000", { indicator: revenue, confidence: "B" }),
    figure("53", "2023", "24.000", { indicator: revenue }),
    figure("53", "2023", "6.000", { indicator: ownRevenue, confidence: "B" }),
    figure("53", "2023", "24.000", { indicator: spending }),
    figure("53", "2023", "2.400", { indicator: affairSpending, affair: "1.02" }),
    figure("53", "2022-09", "0,10", { indicator: poorPeople, confidence: "C" }),
    figure("53.01", "2023", "77.777", { indicator: spending }),
  ],
  targets: new Map(),
  names: new Map([["53", "Provinsi Contoh"]]),
};

test("the plan's money beside the region's own budget: each share of the right whole, each gap named", () => {
  expect(paragraphs(FIGURES)[0]).toBe(
    [
      "Pagu kegiatan penanggulangan kemiskinan Provinsi Contoh tahun 2023 sebesar Rp1.000.",
      // 600 of 24.000; the state's 300 are no part of it.
      "Dari pagu itu, Rp600 dicatat pada APBD provinsi, yaitu 2,50 persen dari belanja daerah.",
      "Pagu sebesar Rp100 belum menyebut anggaran tempatnya dicatat, atau menyebut beberapa tanpa rincian; jumlah itu tidak ikut dibandingkan dengan belanja daerah.",
      "Sebanyak 1 kegiatan belum memuat pagu dan tidak ikut dijumlahkan.",
      "Dibagi jumlah penduduk miskin pada September 2022, pagu itu sebesar Rp10 per orang.",
      "Dari pendapatan daerah tahun 2023, pendapatan asli daerah 25,00 persen.",
      "Bagian transfer dari pendapatan daerah tahun 2023 belum dapat dihitung, transfer belum diketahui.",
      "Menurut bidang urusan, pagu terbesar ada pada Kesehatan, 60,00 persen dari pagu itu.",
      "Angka pendapatan asli daerah dari satu sumber.",
      "Angka jumlah penduduk miskin masih perlu dipastikan.",
    ].join(" "),
  );
});

test("by field an activity over two rows counts once, and only money of the own budget is held against the field's spending", () => {
  const [fields, years] = tables(FIGURES);
  expect(fields).toEqual([
    ["1.02 Kesehatan", "2", "600", "60,00", "2.400", "25,00"],
    ["1.06 Sosial", "1", "300", "30,00", "–", "–"],
    ["Tanpa kode bidang urusan", "1", "100", "10,00", "–", "–"],
    ["Jumlah", "4", "1.000", "", "", ""],
  ]);
  expect(years).toEqual([
    ["2022", "20.000 †", "", "", ""],
    ["2023", "24.000", "6.000 †", "", "24.000"],
  ]);
});

test("without published money the shares are missing and said to be; where no figures were asked for there is no chapter", () => {
  const none = { ...FIGURES, observations: [] };
  expect(paragraphs(none)[0]).toContain(
    "Dari pagu itu, Rp600 dicatat pada APBD provinsi; bagiannya dari belanja daerah belum dapat dihitung, belanja daerah belum diketahui.",
  );
  expect(tables(none)).toEqual([
    [
      ["1.02 Kesehatan", "2", "600", "60,00"],
      ["1.06 Sosial", "1", "300", "30,00"],
      ["Tanpa kode bidang urusan", "1", "100", "10,00"],
      ["Jumlah", "4", "1.000", ""],
    ],
  ]);
  expect(blocksOf(null)).toEqual([]);
});

test("a regency's own budget is that of the regency: the province's money in its plan is no part of it", () => {
  const { document } = made({ ...PLAN, region: "53.01" }, FIGURES);
  const words = document.sections[0]?.blocks.flatMap((block) =>
    block.kind === "paragraph" ? block.runs.map(({ text }) => text) : [],
  );
  expect(words?.join(" ")).not.toContain("dicatat pada APBD");
  expect(words?.join(" ")).toContain("Pagu sebesar Rp100 belum menyebut anggaran");
});

function made(plan: Plan, figures: FigureSource | null) {
  return makeSample("plan-matrix", { plan, figures }, ["budget"]);
}

function blocksOf(figures: FigureSource | null) {
  const { document } = made(PLAN, figures);
  expect(Document.parse(document)).toEqual(document);
  return document.sections.flatMap(({ blocks }) => blocks);
}

function paragraphs(figures: FigureSource): string[] {
  return blocksOf(figures).flatMap((block) =>
    block.kind === "paragraph" && block.align === "justify" ? [block.runs.map(({ text }) => text).join("")] : [],
  );
}

function tables(figures: FigureSource): string[][][] {
  return blocksOf(figures).flatMap((block) =>
    block.kind === "table" ? [block.body.map(({ cells }) => cells.map(({ text }) => text))] : [],
  );
}

/** The plan with codes at the programmes of these names. */
function coded(plan: Plan, codes: Readonly<Record<string, string>>): Plan {
  const nodes = Object.entries(plan.nodes).map(([id, node]) => [
    id,
    node.level === "program" ? { ...node, code: codes[node.text ?? ""] ?? null } : node,
  ]);
  return { ...plan, nodes: Object.fromEntries(nodes) };
}
