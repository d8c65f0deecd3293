import { expect, test } from "vitest";
import { toRupiah } from "#number/Rupiah";
import { emptyPlan } from "#plan/Plan";
import { planRows } from "#plan/matrix/planRows";
import { newLine, newNode } from "#plan/tree/newRecord";
import { buildRegionTree } from "#region/RegionTree";
import { findDocumentFault, findItemFault } from "./documentFaults.ts";
import { formatTargetValue, parseTargetValue } from "./parseTargetValue.ts";
import { DocumentFields, type PlacedItem, PriorityItem } from "./PriorityDocument.ts";
import { recapPriorities } from "./recapPriorities.ts";
import { targetsOf } from "./targetsOf.ts";

const rpkd = (from: number, to: number): DocumentFields => ({ source: "RPKD", from, to, status: "set", decree: null });
const placed = (id: string, item: PriorityItem): PlacedItem => ({ id, position: id, item });
const measured = (amount: number, scale: number) => ({ amount, scale });

test.each([
  [rpkd(2024, 2028), []],
  [rpkd(2028, 2024), ["years-reversed"]],
  [rpkd(2024, 2029), ["period-too-long"]],
  [rpkd(2026, 2026), []],
])("years of a document (%#)", (fields, codes) => {
  const read = DocumentFields.safeParse(fields);
  expect(read.success ? [] : read.error.issues.map(({ message }) => message)).toEqual(codes);
});

test("two documents of one source share no year; an RPJMD may stand beside an RPKD", () => {
  const others = [rpkd(2019, 2023)];
  expect(findDocumentFault(rpkd(2024, 2028), { others, items: [] })).toBeNull();
  expect(findDocumentFault(rpkd(2023, 2027), { others, items: [] })).toEqual({
    code: "periods-overlap",
    params: { from: 2019, to: 2023 },
  });
  expect(findDocumentFault({ ...rpkd(2019, 2023), source: "RPJMD" }, { others, items: [] })).toBeNull();
});

const TARGET: Extract<PriorityItem, { kind: "target" }> = {
  kind: "target",
  indicator: "Persentase penduduk miskin",
  unit: "persen",
  year: 2024,
  value: { from: measured(1532, 2), to: measured(1582, 2) },
  measures: { indicator: "p0", round: "03" },
};

test("targets from before there were indicators are words alone", () => {
  const { measures: _left, ...older } = TARGET;
  expect(PriorityItem.parse(older)).toEqual({ ...older, measures: null });
  expect(PriorityItem.safeParse({ ...TARGET, measures: { indicator: "p0", round: "Maret" } }).success).toBe(false);
});

test("targets of an indicator come from every document, in order of time, with the document's years", () => {
  const row = (id: string, year: number, round: string, indicator = "p0") =>
    placed(id, { ...TARGET, year, measures: { indicator, round } });
  const documents = [
    {
      ...rpkd(2025, 2029),
      id: "b",
      items: [row("1", 2026, "03"), row("2", 2025, "03"), placed("3", { ...TARGET, year: 2027, measures: null })],
    },
    {
      ...rpkd(2020, 2024),
      source: "RPJMD" as const,
      id: "a",
      items: [row("4", 2024, "09"), row("5", 2024, "03", "gini")],
    },
  ];
  const value = { from: measured(1532, 2), to: measured(1582, 2) };
  expect(targetsOf(documents, "p0")).toEqual([
    { period: "2024-09", ...value, source: "RPJMD 2020–2024" },
    { period: "2025-03", ...value, source: "RPKD 2025–2029" },
    { period: "2026-03", ...value, source: "RPKD 2025–2029" },
  ]);
});

test("a period is not shortened away from under its targets", () => {
  expect(findDocumentFault(rpkd(2025, 2028), { others: [], items: [placed("t", TARGET)] })).toEqual({
    code: "target-outside-period",
    params: { year: 2024 },
  });
});

test.each<[string, PriorityItem, string | null]>([
  ["a code that another priority has", { kind: "priority", code: " p.1 ", text: "Pangan" }, "priority-code-taken"],
  ["a code of its own", { kind: "priority", code: "P.2", text: "Pangan" }, null],
  ["a target that the year has", { ...TARGET, indicator: "persentase  penduduk MISKIN" }, "target-taken"],
  ["the target of another year", { ...TARGET, year: 2025 }, null],
  ["a target of the same figures by another name", { ...TARGET, indicator: "P0", unit: "%" }, "target-taken"],
  [
    "a target of the same year for another round",
    { ...TARGET, indicator: "P0 September", measures: { indicator: "p0", round: "09" } },
    null,
  ],
  [
    "figures that nobody defines",
    { ...TARGET, year: 2025, measures: { indicator: "happiness", round: "03" } },
    "target-measures-unknown",
  ],
  [
    "a round without figures",
    { ...TARGET, year: 2025, measures: { indicator: "p0", round: "year" } },
    "target-measures-unknown",
  ],
  ["a year outside", { ...TARGET, year: 2029 }, "target-outside-period"],
  [
    "a range from high to low, at unlike scales",
    { ...TARGET, year: 2026, value: { from: measured(154, 1), to: measured(1532, 2) } },
    "target-range-reversed",
  ],
  ["a region that stands there", { kind: "region", region: "53.02", reason: "Kantong" }, "region-taken"],
  ["a district", { kind: "region", region: "53.02.01", reason: "Kantong" }, null],
  ["the whole area", { kind: "region", region: "53", reason: "Kantong" }, "region-unfit"],
  ["a region that is not there", { kind: "region", region: "53.99", reason: "Kantong" }, "region-unfit"],
])("%s", (_name, item, code) => {
  const region = (at: string) => ({ code: at, name: at, aliases: [], bpsCode: null, population: null });
  const tree = buildRegionTree(["53", "53.02", "53.02.01"].map(region));
  const others = [
    placed("a", { kind: "priority", code: "P.1", text: "Air" }),
    placed("b", TARGET),
    placed("c", { kind: "region", region: "53.02", reason: "Kantong" }),
  ];
  const fault = findItemFault(item, { document: rpkd(2024, 2028), others, tree, scope: "53" });
  expect(fault?.code ?? null).toBe(code);
});

test.each([
  ["14,2", { from: measured(142, 1), to: null }, "14,2"],
  ["15,32-15,82", { from: measured(1532, 2), to: measured(1582, 2) }, "15,32–15,82"],
  ["0 – 5", { from: measured(0, 0), to: measured(5, 0) }, "0–5"],
  ["1.131,60", { from: measured(113_160, 2), to: null }, "1.131,60"],
  ["14.2", null, ""],
  ["sekitar 5", null, ""],
  ["1-2-3", null, ""],
])("the target %s", (text, value, printed) => {
  const read = parseTargetValue(text);
  expect(read).toEqual(value);
  expect(read === null ? "" : formatTargetValue(read)).toBe(printed);
});

test("a ceiling counts once under each priority and once in the whole", () => {
  const nodes = [
    { ...newNode({ id: "s", level: "sector", parent: null, position: "B" }), text: "Pangan" },
    {
      ...newNode({ id: "k1", level: "activity", parent: "s", position: "B" }),
      priorities: ["a", "b"],
      ceiling: toRupiah(5_000_000),
    },
    { ...newNode({ id: "k2", level: "activity", parent: "s", position: "D" }), priorities: ["gone"] },
    { ...newNode({ id: "k3", level: "activity", parent: "s", position: "F" }), ceiling: toRupiah(2_000_000) },
  ];
  const lines = [
    newLine({ id: "l1", node: "k1", position: "B" }),
    newLine({ id: "l2", node: "k1", position: "D" }),
    newLine({ id: "l3", node: "k3", position: "B" }),
  ];
  const plan = {
    ...emptyPlan("plan", "53", 2026),
    nodes: Object.fromEntries(nodes.map((node) => [node.id, node])),
    lines: Object.fromEntries(lines.map((line) => [line.id, line])),
  };
  const { byPriority, unlinked, whole } = recapPriorities(planRows(plan), new Set(["a", "b", "c"]));
  expect([...byPriority]).toEqual([
    ["a", { activities: 1, rows: 2, ceiling: 5_000_000 }],
    ["b", { activities: 1, rows: 2, ceiling: 5_000_000 }],
    ["c", { activities: 0, rows: 0, ceiling: 0 }],
  ]);
  expect(unlinked).toEqual({ activities: 2, rows: 2, ceiling: 2_000_000 });
  expect(whole).toEqual({ activities: 3, rows: 4, ceiling: 7_000_000 });
});
