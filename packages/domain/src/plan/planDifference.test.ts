import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { toRupiah } from "#number/Rupiah";
import { countingIds, randomPlan, randomRows, seededRandom } from "#testing/randomPlan";
import { applyOperations } from "./applyOperations.ts";
import { growPlan } from "./growPlan.ts";
import type { MatrixRow } from "./matrix/MatrixRow.ts";
import { emptyPlan, type Plan } from "./Plan.ts";
import { planDifference } from "./planDifference.ts";
import { planRows } from "./matrix/planRows.ts";

// Many whole plans are compared here, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const seeds = fc.integer({ min: 1, max: 100_000 });

function after(
  plan: Plan,
  read: Plan,
  removeMissing = true,
): { plan: Plan; operations: ReturnType<typeof planDifference> } {
  const operations = planDifference(plan, read, countingIds("new"), { removeMissing });
  const applied = applyOperations(plan, operations);
  if (!applied.ok) throw new Error(`${applied.refusal.code} ${JSON.stringify(applied.refusal.operation)}`);
  return { plan: applied.plan, operations };
}

/** What a person sees of the rows. */
function seen(plan: Plan): unknown[] {
  return planRows(plan).map(({ values, ceiling, funding, line }) => ({
    values,
    ceiling,
    funding,
    location: line?.location,
    target: line?.target?.text,
  }));
}

function grow(rows: readonly MatrixRow[], prefix: string): Plan {
  return growPlan(emptyPlan("plan", "53", 2023), rows, countingIds(prefix));
}

test("the same file again gives no operation", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const rows = randomRows(seed, 60);
      expect(planDifference(grow(rows, "a"), grow(rows, "b"), countingIds("new"), { removeMissing: true })).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test("applying the difference gives the rows that were read, and then there is no difference", () => {
  fc.assert(
    fc.property(seeds, seeds, (one, other) => {
      const read = randomPlan(other, 40);
      const changed = after({ ...randomPlan(one, 40), id: read.id }, read);
      expect(seen(changed.plan)).toEqual(seen(read));
      expect(planDifference(changed.plan, read, countingIds("more"), { removeMissing: true })).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("rows edited, dropped, repeated and reordered at random arrive as they were read", () => {
  fc.assert(
    fc.property(seeds, seeds, (seed, turn) => {
      const rows = randomRows(seed, 40);
      const random = seededRandom(turn);
      const edited = rows.flatMap((row): MatrixRow[] => {
        const dice = random();
        if (dice < 0.1) return [];
        if (dice < 0.2) return [row, row];
        if (dice < 0.4) return [{ ...row, values: { ...row.values, activity: `Ubahan ${Math.floor(random() * 5)}` } }];
        return dice < 0.5 ? [{ ...row, ceiling: toRupiah(Math.floor(random() * 99)) }] : [row];
      });
      const shuffled = random() < 0.3 ? edited.toSorted(() => random() - 0.5) : edited;
      const read = grow(shuffled, "b");
      const changed = after(grow(rows, "a"), read);
      expect(seen(changed.plan)).toEqual(seen(read));
      expect(planDifference(changed.plan, read, countingIds("more"), { removeMissing: true })).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("without being asked nothing is removed, and what is missing keeps its cells", () => {
  fc.assert(
    fc.property(seeds, fc.integer({ min: 1, max: 30 }), (seed, kept) => {
      const rows = randomRows(seed, 40);
      const plan = grow(rows, "a");
      const changed = after(plan, grow(rows.slice(0, kept), "b"), false);
      expect(Object.keys(changed.plan.lines)).toHaveLength(Object.keys(plan.lines).length);
      expect(changed.operations.filter(({ field, value }) => field === "itself" && value === null)).toEqual([]);
    }),
  );
});

const sector = (name: string, rows: Partial<MatrixRow["values"]>[]): MatrixRow[] =>
  rows.map((values, index) => ({
    values: {
      no: "1",
      sector: name,
      policy: `Kebijakan ${name}`,
      objective: null,
      objectiveIndicator: null,
      program: `Program ${name}`,
      programIndicator: null,
      activity: null,
      activityIndicator: null,
      ...values,
    },
    stated: ["activity", "activityIndicator"],
    location: { text: "Kab. Belu", places: [{ text: "Kab. Belu", code: "53.04" }] },
    target: { text: `${index}%`, measures: [], owner: null },
    ceiling: toRupiah(1000 + index),
    funding: { text: "APBD", sources: [{ text: "APBD", budget: "apbd-province", origin: null, amount: null }] },
    source: null,
  }));

const plain = [
  ...sector("Kesehatan", [
    { activity: "Gizi ibu", activityIndicator: "Cakupan gizi" },
    { activity: "Imunisasi", activityIndicator: "Cakupan imunisasi" },
    { activity: "Imunisasi", activityIndicator: "Cakupan lanjutan" },
  ]),
  ...sector("Sosial", [
    { activity: "Panti", activityIndicator: "Penghuni" },
    { activity: "Bantuan", activityIndicator: "Keluarga" },
  ]),
];

test.each<[string, number, (row: MatrixRow) => MatrixRow, string]>([
  ["an activity's name", 0, (row) => ({ ...row, values: { ...row.values, activity: "Gizi balita" } }), "text"],
  ["a ceiling", 1, (row) => ({ ...row, ceiling: toRupiah(77) }), "ceiling"],
  ["the second of two equal names' ceiling", 2, (row) => ({ ...row, ceiling: toRupiah(77) }), "ceiling"],
  ["a source", 3, (row) => ({ ...row, funding: { text: "DAU", sources: [] } }), "funding"],
  ["a target", 4, (row) => ({ ...row, target: { text: "9%", measures: [], owner: null } }), "target"],
  ["a place", 3, (row) => ({ ...row, location: null }), "location"],
  [
    "an indicator",
    0,
    (row) => ({ ...row, values: { ...row.values, activityIndicator: "Cakupan vitamin" } }),
    "activityIndicator",
  ],
])("one changed cell is one operation: %s", (_name, at, edit, field) => {
  const read = grow(
    plain.map((row, index) => (index === at ? edit(row) : row)),
    "b",
  );
  expect(after(grow(plain, "a"), read).operations.map((operation) => operation.field)).toEqual([field]);
});

test("a renamed sector is one operation, whatever stands below it", () => {
  const read = grow(
    plain.map((row) =>
      row.values.sector === "Sosial" ? { ...row, values: { ...row.values, sector: "Perlindungan" } } : row,
    ),
    "b",
  );
  expect(after(grow(plain, "a"), read).operations.map(({ field, value }) => [field, value])).toEqual([
    ["text", "Perlindungan"],
  ]);
});

test("reordered rows change positions only, one for each that moved", () => {
  const [one, two, three, ...rest] = plain;
  if (one === undefined || two === undefined || three === undefined) throw new Error("too few rows");
  const changed = after(grow(plain, "a"), grow([three, one, two, ...rest], "b"));
  expect(changed.operations.map(({ field }) => field)).toEqual(["position"]);
});

test("a row moved to another sector changes its parent and keeps its id", () => {
  const moved = plain.map((row, index) =>
    index === 2
      ? { ...row, values: { ...row.values, sector: "Sosial", policy: "Kebijakan Sosial", program: "Program Sosial" } }
      : row,
  );
  const fields = after(grow(plain, "a"), grow(moved, "b")).operations.map(({ field }) => field);
  expect(fields).toEqual(["parent", "position"]);
});

test("an inserted row is a new activity and its line, and nothing else", () => {
  const [first, ...rest] = plain;
  if (first === undefined) throw new Error("too few rows");
  const added = {
    ...first,
    values: { ...first.values, activity: "Posyandu", activityIndicator: "Kunjungan" },
    ceiling: toRupiah(5),
  };
  const { operations } = after(grow(plain, "a"), grow([first, added, ...rest], "b"));
  expect(operations.map(({ target, field, expected }) => [target.kind, field, expected])).toEqual([
    ["node", "itself", null],
    ["line", "itself", null],
  ]);
});

test("what the app decided stays: agency, code, group, strategy and the owner of a target", () => {
  const plan = grow(plain, "a");
  for (const node of Object.values(plan.nodes))
    plan.nodes[node.id] = { ...node, agency: "dinas", code: "1.02.02", group: "other", strategy: "raise-income" };
  for (const line of Object.values(plan.lines))
    plan.lines[line.id] = { ...line, target: line.target === null ? null : { ...line.target, owner: "activity" } };
  const read = grow(
    plain.map((row) => ({ ...row, target: { text: "5 orang", measures: [], owner: null } })),
    "b",
  );
  const changed = after(plan, read);
  expect(new Set(changed.operations.map(({ field }) => field))).toEqual(new Set(["target"]));
  expect(Object.values(changed.plan.lines).map((line) => line.target?.owner)).toEqual([
    "activity",
    "activity",
    "activity",
    "activity",
    "activity",
  ]);
  expect(Object.values(changed.plan.nodes).every((node) => node.agency === "dinas" && node.code === "1.02.02")).toBe(
    true,
  );
});

test("source cells and restated columns alone are no change", () => {
  const read = grow(plain, "b");
  for (const line of Object.values(read.lines))
    read.lines[line.id] = {
      ...line,
      restated: ["activity"],
      source: { line: 9, sheet: null, cells: [], continuations: [], extra: {} },
    };
  expect(planDifference(grow(plain, "a"), read, countingIds("new"))).toEqual([]);
});

test("a row that the file lacks is not emptied for a new row with equal cells", () => {
  const [first] = sector("Kesehatan", [{ activity: "Gizi ibu", activityIndicator: "Cakupan" }]);
  const [second] = sector("Energi", [{ activity: "Listrik desa", activityIndicator: "Cakupan" }]);
  if (first === undefined || second === undefined) throw new Error("too few rows");
  const changed = after(grow([first], "a"), grow([{ ...second, ceiling: toRupiah(7) }], "b"), false);
  expect(planRows(changed.plan).map(({ values, line }) => [values.activity, line === null])).toEqual(
    expect.arrayContaining([
      ["Gizi ibu", false],
      ["Listrik desa", false],
    ]),
  );
});

test("rows added by the thousand after present ones keep short positions", () => {
  const rows = sector(
    "Kesehatan",
    Array.from({ length: 3000 }, (_, index) => ({ activity: `Kegiatan ${index}`, activityIndicator: null })),
  );
  const changed = after(grow(rows.slice(0, 10), "a"), grow(rows, "b"));
  expect(changed.operations).toHaveLength(2 * 2990);
  expect(Math.max(...Object.values(changed.plan.nodes).map(({ position }) => position.length))).toBeLessThan(12);
});

test("a schedule that a file states is taken; a file without its columns leaves it", () => {
  const plan = randomPlan(11, 20);
  const [activity] = Object.values(plan.nodes).filter(({ level }) => level === "activity");
  const nodes = { ...plan.nodes, ...(activity && { [activity.id]: { ...activity, accumulation: "rising" as const } }) };
  const planned = { ...plan, nodes };
  expect(planDifference(plan, planned, countingIds("x"))).toMatchObject([
    { target: { kind: "node", id: activity?.id }, field: "accumulation", expected: null, value: "rising" },
  ]);
  expect(planDifference(planned, plan, countingIds("x"))).toEqual([]);
});
