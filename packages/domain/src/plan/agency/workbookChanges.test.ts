import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { toRupiah } from "#number/Rupiah";
import { countingIds, seededRandom } from "#testing/randomPlan";
import { heldPlan } from "#testing/heldPlan";
import { applyOperations } from "../applyOperations.ts";
import { parseFunding } from "../parseFunding.ts";
import { parseTarget } from "../parseTarget.ts";
import { EMPTY_NODE, emptyPlan, Plan, type PlanNode } from "../Plan.ts";
import { type PlanRow, planRows } from "../matrix/planRows.ts";
import { positionAt } from "../position.ts";
import { workbookChanges } from "./workbookChanges.ts";
import { workbookKey, type WorkbookRow } from "./WorkbookRow.ts";

vi.setConfig({ testTimeout: 60_000 });

function toRow(row: PlanRow, index: number): WorkbookRow {
  const { no: _no, ...values } = row.values;
  return {
    line: index + 2,
    key: workbookKey(row),
    values,
    code: row.path.activity?.code ?? null,
    location: row.line?.location ?? null,
    target: row.line?.target ?? null,
    ceiling: row.ceiling,
    funding: row.funding,
    schedule: row.details,
    isCeilingUnread: false,
    isRemoved: false,
  };
}

function rowsOf(plan: Plan, agency = "a"): WorkbookRow[] {
  return planRows(plan)
    .filter((row) => row.agency === agency)
    .map(toRow);
}

function change(plan: Plan, rows: readonly WorkbookRow[], removeMissing = false) {
  const changes = workbookChanges(plan, rows, { agency: "a", makeId: countingIds("new"), removeMissing });
  const applied = applyOperations(plan, changes.operations);
  if (!applied.ok) throw new Error(`${applied.refusal.code} ${JSON.stringify(applied.refusal.operation)}`);
  return { ...changes, after: applied.plan };
}

/** The cells of lines as words, in printed order. A programme of another agency that one's own rows have left is a row without a line. */
function cellsOf(plan: Plan, agency = "a"): string[] {
  return planRows(plan)
    .filter((row) => row.agency === agency && row.line !== null)
    .map(({ values, ceiling, funding, line }) =>
      [values.sector, values.objective, values.program, values.activity, values.activityIndicator]
        .concat([line?.target?.text ?? null, ceiling === null ? null : String(ceiling), funding?.text ?? null])
        .map((cell) => cell ?? "")
        .join("|"),
    );
}

// Sosial stands under nobody; agency a and b have rows under one objective, a shares one programme with b.
const PLAN = plantExample();

function plantExample(): Plan {
  const node = (
    id: string,
    level: PlanNode["level"],
    parent: string | null,
    more: Partial<PlanNode> = {},
  ): PlanNode => ({
    id,
    level,
    parent,
    position: positionAt(Number(id.replaceAll(/\D/gu, ""))),
    ...EMPTY_NODE,
    text: `${level} ${id}`,
    ...more,
  });
  const nodes = [
    node("s1", "sector", null),
    node("o2", "objective", "s1"),
    node("p3", "program", "o2", { agency: "a" }),
    node("k4", "activity", "p3", { ceiling: toRupiah(100), funding: parseFunding("APBD", "apbd-province") }),
    node("k5", "activity", "p3", { ceiling: toRupiah(200) }),
    node("p6", "program", "o2"),
    node("k7", "activity", "p6", { agency: "a", ceiling: toRupiah(700) }),
    node("k8", "activity", "p6", { agency: "b", ceiling: toRupiah(800) }),
    node("p9", "program", "o2", { agency: "b" }),
  ];
  const line = (id: string, parent: string, text: string) => ({
    id,
    node: parent,
    position: positionAt(Number(id.replaceAll(/\D/gu, ""))),
    number: null,
    objectiveIndicator: null,
    programIndicator: null,
    activityIndicator: text,
    location: null,
    target: { text: "5 orang", measures: parseTarget("5 orang", "decimal-comma").measures, owner: null },
    restated: [],
    source: null,
  });
  const lines = [
    line("l1", "k4", "pertama"),
    line("l2", "k4", "kedua"),
    line("l3", "k5", "ketiga"),
    line("l4", "k7", "keempat"),
    line("l5", "k8", "milik b"),
    line("l6", "p9", "milik b juga"),
  ];
  return {
    ...emptyPlan("plan", "53", 2023),
    nodes: Object.fromEntries(nodes.map((one) => [one.id, one])),
    lines: Object.fromEntries(lines.map((one) => [one.id, one])),
  };
}

function edit(change: (rows: WorkbookRow[]) => (WorkbookRow | undefined)[]): WorkbookRow[] {
  return change(rowsOf(PLAN)).filter((row) => row !== undefined);
}

function withCells(
  row: WorkbookRow | undefined,
  values: Partial<WorkbookRow["values"]>,
  more: Partial<WorkbookRow> = {},
) {
  return row === undefined ? undefined : { ...row, ...more, values: { ...row.values, ...values } };
}

test("a workbook that comes back untouched, sorted or filtered another way, changes nothing", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 1000 }), (seed, order) => {
      const plan = heldPlan(seed, 40);
      const random = seededRandom(order);
      const rows = rowsOf(plan)
        .map((row) => ({ row, place: random() }))
        .toSorted((a, b) => a.place - b.place)
        .map(({ row }, at) => ({ ...row, line: at + 2 }));
      const { operations, refused, missing } = change(plan, rows);
      expect({ operations, refused, missing }).toEqual({ operations: [], refused: [], missing: [] });
    }),
    { numRuns: 150 },
  );
});

test("whatever comes back, the rows of others stay, and a refused row is as before", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100_000 }),
      fc.integer({ min: 1, max: 1000 }),
      fc.boolean(),
      (seed, edits, removes) => {
        const plan = heldPlan(seed, 40);
        const { rows } = scramble(rowsOf(plan), rowsOf(plan, "b"), edits);
        const { after, refused } = change(plan, rows, removes);
        expect(cellsOf(after, "b")).toEqual(cellsOf(plan, "b"));
        expect(cellsOf(after, "c")).toEqual(cellsOf(plan, "c"));
        const lines = new Map(planRows(after).map((row) => [workbookKey(row), row.line]));
        const own = new Set(rowsOf(plan).map(({ key }) => key));
        const kept = rows.filter(({ key, line }) => {
          const isAlone = rows.filter((row) => row.key === key).length === 1;
          return isAlone && own.has(key) && refused.some((refusal) => refusal.line === line);
        });
        expect(kept.map(({ key }) => lines.get(key ?? "") ?? null)).toEqual(
          kept.map(({ key }) => plan.lines[key ?? ""] ?? null),
        );
      },
    ),
    { numRuns: 400 },
  );
});

/** Rows with random cells, copies, losses, marks, and rows of another agency among them. */
function scramble(own: WorkbookRow[], foreign: WorkbookRow[], seed: number): { rows: WorkbookRow[] } {
  const random = seededRandom(seed);
  const words = ["Satu", "Dua", null, "Tiga"];
  const pick = () => words[Math.floor(random() * words.length)] ?? null;
  const edited = [...own, ...foreign.slice(0, 2)].flatMap((row): WorkbookRow[] => {
    const chance = random();
    if (chance < 0.1) return [];
    const column = (["sector", "objective", "program", "activity", "activityIndicator"] as const)[
      Math.floor(random() * 5)
    ];
    const changed: WorkbookRow = {
      ...row,
      values: column === undefined || chance < 0.5 ? row.values : { ...row.values, [column]: pick() },
      ceiling: random() < 0.2 ? toRupiah(Math.floor(random() * 1000)) : row.ceiling,
      isRemoved: random() < 0.1,
    };
    return random() < 0.2 ? [changed, { ...changed, key: random() < 0.5 ? null : row.key }] : [changed];
  });
  return { rows: edited.map((row, at) => ({ ...row, line: at + 2 })) };
}

test("a changed cell is one operation on its record", () => {
  const { operations, after } = change(
    PLAN,
    edit(([l1, l2, l3, l4]) => [
      withCells(l1, {}, { ceiling: toRupiah(150) }),
      withCells(l2, { activityIndicator: "baru" }),
      l3,
      l4,
    ]),
  );
  expect(operations.map(({ target, field, expected, value }) => [target.id, field, expected, value])).toEqual([
    ["k4", "ceiling", 100, 150],
    ["l2", "activityIndicator", "kedua", "baru"],
  ]);
  expect(cellsOf(after)[0]).toBe("sector s1|objective o2|program p3|activity k4|pertama|5 orang|150|APBD");
});

test("a programme of one's own is renamed, a shared one is left for a programme of one's own", () => {
  const { operations, after } = change(
    PLAN,
    edit((rows) => rows.map((row) => withCells(row, { program: `${row.values.program} baru` }))),
  );
  expect(operations.map(({ target, field }) => `${target.id} ${field}`)).toEqual([
    "p3 text",
    "new-2 itself",
    "k7 parent",
    "k7 position",
  ]);
  expect(cellsOf(after).at(-1)).toBe("sector s1|objective o2|program p6 baru|activity k7|keempat|5 orang|700|");
  expect(cellsOf(after, "b")).toEqual(cellsOf(PLAN, "b"));
});

test("added rows stand after the row before them, further indicators under their activity", () => {
  const { after } = change(
    PLAN,
    edit(([l1, l2, l3, l4]) => [
      l1,
      l2,
      withCells(
        l1,
        { activity: "Panti baru", activityIndicator: "satu" },
        { key: null, line: 40, ceiling: toRupiah(9) },
      ),
      withCells(
        l1,
        { activity: "Panti baru", activityIndicator: "dua" },
        { key: null, line: 41, ceiling: null, funding: null },
      ),
      withCells(l3, {}, { line: 50 }),
      withCells(l4, {}, { line: 51 }),
      withCells(l4, { program: "Program baru", activity: "Lain", activityIndicator: null }, { key: null, line: 52 }),
    ]),
  );
  expect(cellsOf(after)).toEqual([
    "sector s1|objective o2|program p3|activity k4|pertama|5 orang|100|APBD",
    "sector s1|objective o2|program p3|activity k4|kedua|5 orang||",
    "sector s1|objective o2|program p3|Panti baru|satu|5 orang|9|APBD",
    "sector s1|objective o2|program p3|Panti baru|dua|5 orang||",
    "sector s1|objective o2|program p3|activity k5|ketiga|5 orang|200|",
    "sector s1|objective o2|program p6|activity k7|keempat|5 orang|700|",
    "sector s1|objective o2|Program baru|Lain||5 orang|700|",
  ]);
});

test("marked rows go, with activities and programmes that they leave empty; missing ones go only when asked", () => {
  const marked = edit(([l1, l2, l3, l4]) => [l1, l2, l3, withCells(l4, {}, { isRemoved: true })]);
  expect(cellsOf(change(PLAN, marked).after)).toEqual(cellsOf(PLAN).slice(0, 3));
  const missing = edit(([l1, l2]) => [l1, l2]);
  expect(change(PLAN, missing).operations).toEqual([]);
  expect(change(PLAN, missing).missing.map(workbookKey)).toEqual(["l3", "l4"]);
  expect(cellsOf(change(PLAN, missing, true).after)).toEqual(cellsOf(PLAN).slice(0, 2));
  expect(
    Object.keys(
      change(
        PLAN,
        edit(() => []),
        true,
      ).after.nodes,
    ),
  ).toEqual(["s1", "o2", "p6", "k8", "p9"]);
  const unread = workbookChanges(PLAN, missing, {
    agency: "a",
    makeId: countingIds("new"),
    removeMissing: true,
    present: ["l3"],
  });
  expect(unread.missing.map(workbookKey)).toEqual(["l4"]);
});

test("an activity keeps its amount when the row that shows it is removed or can't be read", () => {
  const removed = change(
    PLAN,
    edit(([l1, l2, l3, l4]) => [withCells(l1, {}, { isRemoved: true }), l2, l3, l4]),
  );
  expect(removed.after.nodes.k4?.ceiling).toBe(100);
  const unread = change(
    PLAN,
    edit(([l1, ...rest]) => [withCells(l1, {}, { ceiling: null, isCeilingUnread: true }), ...rest]),
  );
  expect(unread.operations).toEqual([]);
  const emptied = change(
    PLAN,
    edit(([l1, ...rest]) => [withCells(l1, {}, { ceiling: null }), ...rest]),
  );
  expect(emptied.after.nodes.k4?.ceiling).toBeNull();
});

test.each([
  ["row-not-yours", null, (row: WorkbookRow) => ({ ...row, key: "l5" })],
  ["row-not-yours", null, (row: WorkbookRow) => ({ ...row, key: "__proto__" })],
  ["shared-cell-changed", "objective", (row: WorkbookRow) => withCells(row, { objective: "Sasaran lain" })],
  ["group-unknown", "objective", (row: WorkbookRow) => withCells(row, { objective: "Sasaran lain" }, { key: null })],
  ["activity-split", "activity", (row: WorkbookRow) => withCells(row, { activity: "Nama lain" })],
  ["activity-split", "program", (row: WorkbookRow) => withCells(row, { program: "Nama lain" })],
  ["ceiling-twice", "ceiling", (row: WorkbookRow) => withCells(row, {}, { ceiling: toRupiah(3) })],
  ["code-split", "activity", (row: WorkbookRow) => withCells(row, {}, { code: "1.06.05.1.01" })],
] as const)("%s: the row is refused at %s and nothing of it is taken", (code, column, spoil) => {
  const rows = edit(([l1, l2, l3, l4]) => [
    code === "code-split" ? withCells(l1, {}, { code: "1.06.05.1.02" }) : l1,
    l2 === undefined ? undefined : spoil(withCells(l2, { activityIndicator: "baru" }) ?? l2),
    l3,
    l4,
  ]);
  const { operations, refused } = change(PLAN, rows);
  expect(refused.filter(({ line }) => line === 3)).toMatchObject([{ line: 3, code, column }]);
  expect(operations).toEqual([]);
});

test("blanks that a sheet can't hold are no change, in no cell", () => {
  const spaced = (text: string | null) => (text === null ? null : ` ${text.replaceAll(" ", " \u00a0 ")} `);
  const nodes = Object.values(PLAN.nodes).map((one) => [one.id, { ...one, text: spaced(one.text) }]);
  const plan: Plan = { ...PLAN, nodes: Object.fromEntries(nodes) };
  expect(change(plan, rowsOf(PLAN))).toMatchObject({ operations: [], refused: [] });
  const added = withCells(rowsOf(PLAN)[0], { activity: "Baru" }, { key: null, line: 40 });
  expect(change(plan, added === undefined ? [] : [...rowsOf(PLAN), added]).refused).toEqual([]);
});

test("nothing of a row is taken that would be left without programme and activity", () => {
  const programme = { ...PLAN.nodes["p3"], id: "p3", agency: "a", ceiling: null } as const;
  const lines = { ...PLAN.lines, loose: { ...PLAN.lines["l1"], id: "loose", node: "p3" } };
  const plan = Plan.parse({ ...PLAN, nodes: { ...PLAN.nodes, p3: programme }, lines });
  const rows = rowsOf(plan).map((row) =>
    row.key === "loose" ? (withCells(row, { program: null, activityIndicator: "lain" }) ?? row) : row,
  );
  const { operations, refused } = change(plan, rows);
  expect(refused).toMatchObject([{ code: "row-needs-activity", column: "activity" }]);
  expect(operations).toEqual([]);
});

test("a row pasted twice without a change is refused, a changed copy is a new row", () => {
  const twice = edit(([l1, l2, l3, l4]) => [l1, l2, l3, withCells(l3, {}, { line: 30 }), l4]);
  expect(change(PLAN, twice).refused).toEqual([{ line: 30, code: "row-repeated", column: null, params: {} }]);
});

test("added rows that were brought back before are not added again, and rows that lost their keys are found by their words", () => {
  const rows = edit(([l1, ...rest]) => [
    l1,
    ...rest,
    withCells(l1, { activity: "Baru" }, { key: null, line: 40, ceiling: toRupiah(9) }),
  ]);
  const { after } = change(PLAN, rows);
  const options = { agency: "a", makeId: countingIds("again"), removeMissing: true };
  expect(workbookChanges(PLAN, rows, { ...options, current: after })).toMatchObject({
    operations: [],
    refused: [],
    missing: [],
  });
  const keyless = rowsOf(PLAN).map((row) => ({ ...row, key: null }));
  expect(workbookChanges(PLAN, keyless, options)).toMatchObject({ operations: [], refused: [], missing: [] });
});

test("a schedule is written on the activity, emptied by empty columns, and left by a workbook that has none", () => {
  const schedule = { accumulation: "repeated" as const, quarterTargets: null, cashPlan: null };
  const empty = { accumulation: null, quarterTargets: null, cashPlan: null };
  const returned = (plan: Plan, given: WorkbookRow["schedule"]) =>
    rowsOf(plan).map((row, at) => ({ ...row, schedule: at === 0 ? given : given && empty }));
  const written = change(PLAN, returned(PLAN, schedule));
  expect(written.operations).toMatchObject([{ target: { id: "k4" }, field: "accumulation", value: "repeated" }]);
  expect(change(written.after, returned(written.after, schedule)).operations).toEqual([]);
  expect(change(written.after, returned(written.after, null)).operations).toEqual([]);
  const emptied = change(written.after, returned(written.after, empty));
  expect(emptied.operations).toMatchObject([{ target: { id: "k4" }, field: "accumulation", value: null }]);
});
