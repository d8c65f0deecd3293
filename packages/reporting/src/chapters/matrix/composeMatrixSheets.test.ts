import { formatMeasured } from "@rata/domain/number/formatNumber";
import { randomPlan } from "@rata/domain/testing/randomPlan";
import fc from "fast-check";
import { expect, test } from "vitest";
import { toRupiah } from "@rata/domain/number/Rupiah";
import { Plan } from "@rata/domain/plan/Plan";
import type { TableSheet, TableValue } from "#sheet/Workbook";
import { makeSample } from "#reports/testing/makeSample";
import { SAMPLE } from "../plan/samplePlan.ts";

function workbookOf(plan: Plan) {
  return makeSample("plan-matrix", { plan }, ["plan-summary", "matrix", "notes"]).workbook;
}

function column({ columns, rows }: TableSheet, head: string): (TableValue | undefined)[] {
  const at = columns.findIndex((own) => own.head === head);
  return rows.map((row) => row[at]);
}

test("the matrix comes first and begins with its head, then rows, summary and notes", () => {
  const { sheets } = workbookOf(SAMPLE);
  expect(sheets.map(({ name, kind }) => [name, kind])).toEqual([
    ["Matriks", "page"],
    ["Baris rencana", "table"],
    ["Ringkasan", "page"],
    ["Catatan penelaahan", "page"],
  ]);
  const [matrix] = sheets;
  expect(matrix?.kind === "page" && [matrix.headRows, matrix.frozenColumns, matrix.rows[0]?.cells[0]?.text]).toEqual([
    3,
    2,
    "No",
  ]);
});

test("each row stands by itself: carried words filled in, ceiling and source once, as who reads it back needs them", () => {
  const { table } = workbookOf(SAMPLE);
  expect(column(table, "Sektor/Urusan")).toEqual([
    "Kesehatan",
    "Kesehatan",
    "Pendidikan",
    "Pertanian dan Perkebunan",
    "Pertanian dan Perkebunan",
  ]);
  expect(column(table, "Urutan kegiatan")).toEqual([1, 1, null, 2, 3]);
  expect(column(table, "Pagu (Rp)")).toEqual([600, null, null, 300, 100]);
  expect(column(table, "Sumber Pendanaan")).toEqual(["APBD", null, null, "DAU", null]);
  expect(column(table, "Anggaran pencatat")).toEqual(["APBD provinsi", "APBD provinsi", null, null, null]);
  expect(column(table, "Asal dana")).toEqual([null, null, null, "Dana Alokasi Umum", null]);
});

test("in the workbook the heads of the rows can't be taken for a second matrix", () => {
  const rows = workbookOf(SAMPLE).sheets.find((sheet) => sheet.kind === "table");
  const heads = rows?.kind === "table" ? rows.columns.map(({ head }) => head) : [];
  expect(heads.slice(0, 4)).toEqual([
    "Urutan",
    "No (tiap baris)",
    "Sektor/Urusan (tiap baris)",
    "Kebijakan (tiap baris)",
  ]);
});

test("a target is taken apart into its measure, figures and unit", () => {
  const [line] = Object.values(SAMPLE.lines);
  if (line === undefined) throw new Error("no line");
  const target = {
    text: "15,32-15,82 poin (21 kW)",
    owner: "program",
    measures: [
      {
        kind: "range",
        from: { amount: 1532, scale: 2 },
        to: { amount: 1582, scale: 2 },
        unit: "poin",
        text: "15,32-15,82 poin",
      },
      { kind: "count", value: { amount: 21, scale: 0 }, unit: "kW", text: "21 kW" },
    ],
  } as const;
  const plan: Plan = {
    ...SAMPLE,
    lines: { ...SAMPLE.lines, [line.id]: { ...line, target: { ...target, measures: [...target.measures] } } },
  };
  const { table } = workbookOf(plan);
  const heads = [
    "Ukuran target",
    "Nilai target",
    "Nilai target sampai",
    "Satuan target",
    "Ukuran lain dari target",
    "Milik target",
  ];
  expect(heads.map((head) => column(table, head)[0])).toEqual([
    "rentang",
    { amount: 1532, scale: 2 },
    { amount: 1582, scale: 2 },
    "poin",
    "21 kW",
    "Indikator Program",
  ]);
});

test("on random plans the figures of all sheets sum to the plan's ceiling and say what their words say", () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 30 }), (seed, count) => {
      const plan = randomPlan(seed, count);
      const whole = Object.values(plan.nodes).reduce((sum, node) => sum + (node.ceiling ?? 0), 0);
      const { sheets, table } = workbookOf(plan);
      const ceilings = column(table, "Pagu (Rp)").flatMap((value) => (typeof value === "number" ? [value] : []));
      expect(ceilings.reduce((sum, value) => sum + value, 0)).toBe(whole);
      for (const sheet of sheets) {
        if (sheet.kind !== "page") continue;
        for (const { text, value } of sheet.rows.flatMap((row) => row.cells)) {
          const said = value === null ? text : formatMeasured(value);
          expect(text.replace("Rp", "")).toBe(said.replace("Rp", ""));
        }
      }
    }),
    { numRuns: 30 },
  );
});

test("a schedule has columns of its own, on the first row of its activity; a plan without one has none", () => {
  const cashPlan = Array.from({ length: 12 }, (_, at) => (at === 1 ? toRupiah(600) : null));
  const [activity] = Object.values(SAMPLE.nodes).filter(
    ({ level, ceiling }) => level === "activity" && ceiling === 600,
  );
  const planned = { ...activity, accumulation: "cumulative", quarterTargets: null, cashPlan };
  const plan = Plan.parse({ ...SAMPLE, nodes: { ...SAMPLE.nodes, [activity?.id ?? ""]: planned } });
  const { table } = workbookOf(plan);
  expect(column(table, "Sifat Akumulasi")).toEqual(["Akumulatif", null, null, null, null]);
  expect(column(table, "RAK Februari")).toEqual([600, null, null, null, null]);
  expect(column(table, "Target TW I")).toEqual([null, null, null, null, null]);
  expect(workbookOf(SAMPLE).table.columns.some(({ head }) => head === "Sifat Akumulasi")).toBe(false);
});
