import { toRupiah } from "@rata/domain/number/Rupiah";
import { newAgency } from "@rata/domain/agency/Agency";
import { emptyPlan } from "@rata/domain/plan/Plan";
import { planRows } from "@rata/domain/plan/matrix/planRows";
import { randomPlan } from "@rata/domain/testing/randomPlan";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Document } from "#document/Document";
import { listTexts } from "#document/listTexts";
import { placeCells } from "#document/placeCells";
import type { Table } from "#document/Table";
import { SAMPLE } from "#chapters/plan/samplePlan";
import { findPlanSums } from "#chapters/plan-summary/findPlanSums";
import { PlanSums, type ToldSums } from "#chapters/plan-summary/PlanSums";
import * as say from "#chapters/plan-summary/sentences";
import { matrix } from "#chapters/matrix/matrix";
import { MatrixFacts } from "#chapters/matrix/MatrixFacts";
import { givenOf, makeSample, type SampleSource } from "./testing/makeSample.ts";

function compose(source: SampleSource = {}, more: readonly string[] = []): Document {
  return makeSample("plan-matrix", source, ["plan-summary", "matrix", ...more]).document;
}

function sumsOf(source: SampleSource = {}): ToldSums {
  const { sources, about } = givenOf(source);
  return { ...findPlanSums(sources), region: about.region, year: about.year };
}

function matrixOf(document: Document): Table {
  const tables = document.sections.flatMap((section) => section.blocks).filter((block) => block.kind === "table");
  const matrix = tables.find((table) => table.columns.length === 13);
  if (matrix === undefined) throw new Error("no matrix");
  return matrix;
}

function matrixFacts(source: SampleSource = {}): MatrixFacts {
  return MatrixFacts.parse(matrix.findFacts(givenOf(source))[1]);
}

const facts = sumsOf();

test("what the sample holds is counted: an activity over two rows once, a programme with and without its leading word once", () => {
  expect(facts.totals).toEqual({
    rows: 5,
    sectors: 3,
    programs: 1,
    activities: 3,
    ceiling: { amount: 1000, stated: 3 },
  });
  expect(
    facts.sectors.map(({ name, programs, activities, ceiling, share }) => [
      name,
      programs,
      activities,
      ceiling.amount,
      share?.amount,
    ]),
  ).toEqual([
    ["Kesehatan", 1, 1, 600, 600],
    ["Pendidikan", 0, 0, 0, 0],
    ["Pertanian dan Perkebunan", 1, 2, 400, 400],
  ]);
});

test("money is counted on both axes of its source, and money without a source is said", () => {
  expect(facts.budgets.map(({ key, ceiling }) => [key, ceiling.amount])).toEqual([
    ["apbd-province", 600],
    ["unstated", 300],
    ["none", 100],
  ]);
  expect(facts.origins.map(({ key, ceiling }) => [key, ceiling.amount])).toEqual([
    ["transfer.dau", 300],
    ["unstated", 600],
    ["none", 100],
  ]);
});

test("an agency that holds for a sector counts for its activities; the others stand as not naming one", () => {
  const health = Object.values(SAMPLE.nodes).find((node) => node.text === "Kesehatan");
  if (health === undefined) throw new Error("no sector");
  const plan = { ...SAMPLE, nodes: { ...SAMPLE.nodes, [health.id]: { ...health, agency: "dinkes" } } };
  const agencies = [newAgency({ id: "dinkes", name: "Dinas Kesehatan", shortName: "Dinkes", sectors: [] })];
  const found = sumsOf({ plan, agencies });
  expect(found.agencies.map(({ name, activities, ceiling }) => [name, activities, ceiling.amount])).toEqual([
    ["Dinas Kesehatan", 1, 600],
    [null, 2, 400],
  ]);
  expect(say.sayMissingAgency(found)).toBe("Dari 3 kegiatan, 2 belum menyebut perangkat daerah pelaksana.");
});

test("the sentences of the summary are exactly these", () => {
  expect(say.sayWhole(facts)).toBe(
    "Rencana Aksi Tahunan Penanggulangan Kemiskinan Provinsi Contoh Tahun 2023 memuat 3 kegiatan dan 1 program dalam 3 sektor, dengan pagu seluruhnya Rp1.000.",
  );
  expect(say.sayLargestSector(facts)).toBe(
    "Pagu terbesar berada pada sektor Kesehatan, yaitu Rp600 atau 60,0 persen dari pagu seluruhnya.",
  );
  expect(say.saySectorsWithoutCeiling(facts)).toBe("Sektor yang belum memuat pagu: Pendidikan.");
  expect(say.sayActivitiesWithoutCeiling(facts)).toBe("Semua kegiatan memuat pagu.");
  expect(say.sayMissingSource(facts)).toBe("Pagu sebesar Rp100 pada 1 kegiatan belum menyebut sumber pendanaan.");
  expect(say.sayMissingAgency(facts)).toBe("Belum ada kegiatan yang menyebut perangkat daerah pelaksana.");
});

test("no sector is called the largest when two are", () => {
  const tied = {
    ...facts,
    sectors: facts.sectors.map((sector) => ({ ...sector, ceiling: { amount: toRupiah(500), stated: 1 } })),
  };
  expect(say.sayLargestSector(tied)).toBeNull();
});

test("an empty plan says so and still is a document", () => {
  const document = compose({ plan: emptyPlan("e", "53", 2024) });
  expect(listTexts(document)).toContain("Rencana Provinsi Contoh Tahun 2024 belum memuat baris.");
  expect(matrixOf(document).body.map((row) => row.role)).toEqual(["total"]);
});

test("the matrix has three head rows with the year, subtotals below each sector and one grand total", () => {
  const matrix = matrixOf(compose());
  expect(matrix.caption?.number).toBe("3.1");
  expect(matrix.head.map((row) => row.length)).toEqual([12, 2, 13]);
  expect(matrix.head[0]?.find((head) => head.colSpan === 2)?.text).toBe("Target Tahun 2023");
  expect(matrix.head[1]?.map((head) => head.text)).toEqual(["Kinerja", "Pagu"]);
  const totals = matrix.body
    .filter((row) => row.role !== "normal")
    .map((row) => row.cells.slice(0, 2).map((total) => total.text));
  expect(totals).toEqual([
    ["Subjumlah sektor Kesehatan", "600"],
    ["Subjumlah sektor Pendidikan", "–"],
    ["Subjumlah sektor Pertanian dan Perkebunan", "400"],
    ["Jumlah seluruhnya", "Rp1.000"],
  ]);
});

test("an activity over two indicator rows is one cell with one ceiling; equal words with another ceiling stay two", () => {
  const [first, second, , fourth, fifth] = matrixOf(compose()).body.filter((row) => row.role === "normal");
  expect(first?.cells.filter((cell) => cell.rowSpan === 2).map((cell) => cell.text)).toEqual([
    "1",
    "Kesehatan",
    "",
    "",
    "",
    "Program Gizi",
    "Pengelolaan gizi",
    "",
    "600",
    "APBD",
  ]);
  expect(second?.cells.map((cell) => cell.text)).toEqual(["wasting", "", "6%"]);
  expect(fourth?.cells.filter((cell) => cell.text === "Benih").map((cell) => cell.rowSpan)).toEqual([1]);
  expect(fifth?.cells.map((cell) => cell.text)).toEqual(["Benih", "", "", "", "100", ""]);
});

test("on random plans the spans fill thirteen columns, nothing is lost and the subtotals add up", () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 0, max: 60 }), (seed, count) => {
      const plan = randomPlan(seed, count);
      const found = { ...sumsOf({ plan }), ...matrixFacts({ plan }) };
      const table = matrixOf(compose({ plan }));
      placeCells(
        table.body.map((row) => row.cells),
        13,
      );
      const subtotals = found.groups.reduce((sum, group) => sum + group.ceiling.amount, 0);
      const nodes = Object.values(plan.nodes).reduce((sum, node) => sum + (node.ceiling ?? 0), 0);
      expect([subtotals, found.totals.ceiling.amount]).toEqual([nodes, nodes]);
      for (const part of [found.sectors, found.programs, found.agencies, found.budgets, found.origins]) {
        expect(part.reduce((sum, { ceiling }) => sum + ceiling.amount, 0)).toBe(nodes);
      }
      expect(found.totals.rows).toBe(planRows(plan).length);
      const printed = new Set(listTexts(compose({ plan })));
      const lost = Object.values(plan.nodes).filter((node) => node.text !== null && !printed.has(node.text));
      expect(lost).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("the facts pass their schema, and an equal plan under another id gives the same digest", () => {
  const sums = findPlanSums(givenOf().sources);
  expect(PlanSums.parse(sums)).toEqual(sums);
  expect(matrixFacts()).toEqual(matrix.findFacts(givenOf())[1]);
  expect(compose().factsDigest).toBe(compose({ plan: { ...SAMPLE, id: "another" } }).factsDigest);
  expect(listTexts(compose())).toContain(`Sidik fakta ${compose().factsDigest}`);
});

test("where the audit trail stood is one of the facts, and stands at the foot of every page", () => {
  const seal = `12:${"a".repeat(64)}`;
  const document = compose({ seal });
  expect(document.factsDigest).not.toBe(compose().factsDigest);
  const foot = `Sidik fakta ${document.factsDigest}. Segel riwayat ${seal}`;
  expect(new Set(document.sections.map((section) => section.foot))).toEqual(new Set([foot]));
});

test("notes make an internal sheet of their own and are no part of the document unless asked for", () => {
  const words = { id: "Pagu tanpa sumber.", en: "" };
  const note = {
    code: "RAT-001",
    strength: "must",
    lineId: null,
    nodeId: null,
    line: null,
    column: "ceiling",
    title: words,
    message: words,
    fix: words,
    basis: words,
    digest: "",
  } as const;
  expect(listTexts(compose())).not.toContain("C. Catatan penelaahan");
  const document = compose({ findings: [note] }, ["notes"]);
  expect(document.sections.at(-1)?.mark).toBe("INTERNAL");
  expect(listTexts(document)).toEqual(
    expect.arrayContaining(["C. Catatan penelaahan", "Harus diperbaiki", "Seluruh rencana", "Pagu tanpa sumber."]),
  );
});

test("a draft carries its mark on every page, a set document none", () => {
  expect(compose({ isDraft: true }).sections.map((section) => section.mark)).toEqual(["RANCANGAN", "RANCANGAN"]);
  expect(compose().sections.map((section) => section.mark)).toEqual([null, null]);
});

test("the summary says of which stage of the budget the ceilings are, where that was recorded", () => {
  const stage = { kind: "dpa", number: null, document: "DPA Nomor 7 Tahun 2027", dated: "2027-01-04" } as const;
  expect(say.sayCeilingStage(facts)).toBeNull();
  expect(listTexts(compose({ stage })).join(" ")).toContain(
    "Pagu menurut tahap DPA (DPA Nomor 7 Tahun 2027, 4 Januari 2027).",
  );
});
