import { toRupiah } from "@rata/domain/number/Rupiah";
import { NO_DETAILS } from "@rata/domain/plan/RowDetails";
import type { RowView } from "@rata/domain/plan/matrix/RowView";
import { expect, test } from "vitest";
import { collectMoney } from "./cellText.ts";
import { filterRows, NONE, sumShown } from "./filterRows.ts";

const NO_PATH = { sector: null, policy: null, objective: null, program: null, activity: null };
const NO_VALUES = {
  no: null,
  sector: null,
  policy: null,
  objective: null,
  objectiveIndicator: null,
  program: null,
  programIndicator: null,
  activity: null,
  activityIndicator: null,
};

const ROWS: RowView[] = [
  view({
    nodeId: "n1",
    lineId: "l1",
    sector: "Kesehatan",
    ceiling: 350,
    source: "APBD",
    place: { text: "22 kab/kota", places: [{ text: "22 kab/kota", code: "53", every: "regency" }] },
  }),
  view({
    nodeId: "n1",
    lineId: "l2",
    sector: "Kesehatan",
    place: { text: "Kab. Belu", places: [{ text: "Kab. Belu", code: "53.04" }] },
  }),
  view({
    nodeId: "n2",
    lineId: "l3",
    sector: "Sosial",
    ceiling: 50,
    agency: "a1",
    place: { text: "Kab terpilih", places: [{ text: "Kab terpilih", code: null }] },
  }),
];
const AROUND = {
  money: collectMoney(ROWS),
  agencyNames: new Map([["a1", "Dinas Sosial"]]),
  strengths: new Map([["l3", new Set(["must"] as const)]]),
  details: new Map([["n1", { ...NO_DETAILS, priorities: ["p1"] }]]),
};

test.each([
  [{}, ["l1", "l2", "l3"]],
  [{ sector: "Sosial" }, ["l3"]],
  [{ agency: NONE }, ["l1", "l2"]],
  [{ agency: "a1" }, ["l3"]],
  [{ place: "53.04" }, ["l1", "l2"]],
  [{ place: "52" }, []],
  [{ place: NONE }, ["l3"]],
  [{ source: "APBD" }, ["l1", "l2"]],
  [{ source: NONE }, ["l3"]],
  [{ strength: "must" as const }, ["l3"]],
  [{ priority: "p1" }, ["l1", "l2"]],
  [{ priority: NONE }, ["l3"]],
  [{ text: "dinas SOSIAL" }, ["l3"]],
  [{ text: "belu kesehatan" }, ["l2"]],
])("the filter %j keeps %j", (filter, lines) => {
  expect(filterRows(ROWS, filter, AROUND).map(({ lineId }) => lineId)).toEqual(lines);
});

test("a ceiling that covers two rows is counted once, also when its first row is filtered away", () => {
  expect(sumShown(ROWS, AROUND)).toBe(400);
  expect(sumShown(filterRows(ROWS, { text: "belu" }, AROUND), AROUND)).toBe(350);
});

interface Facts {
  nodeId: string;
  lineId: string;
  sector: string;
  ceiling?: number;
  source?: string;
  agency?: string;
  place: RowView["location"];
}

function view({ nodeId, lineId, sector, ceiling, source, agency, place }: Facts): RowView {
  return {
    nodeId,
    lineId,
    path: { ...NO_PATH, activity: nodeId },
    values: { ...NO_VALUES, sector },
    stated: [],
    restated: [],
    location: place,
    target: null,
    details: null,
    ceiling: ceiling === undefined ? null : toRupiah(ceiling),
    funding:
      source === undefined
        ? null
        : { text: source, sources: [{ text: source, budget: null, origin: null, amount: null }] },
    agency: agency ?? null,
    sourceLine: null,
  };
}
