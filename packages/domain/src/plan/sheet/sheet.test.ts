import { expect, test } from "vitest";
import { NEW_PART, NEW_PROGRESS, type PlanProgress, toWritingState } from "#lifecycle/PlanProgress";
import { toRupiah } from "#number/Rupiah";
import { buildRegionTree } from "#region/RegionTree";
import { heldPlan } from "#testing/heldPlan";
import { countingIds, randomPlan, seededRandom } from "#testing/randomPlan";
import { applyOperations, invertOperations } from "../applyOperations.ts";
import { emptyPlan, type Plan } from "../Plan.ts";
import { type PlanRow, planRows } from "../matrix/planRows.ts";
import { toRowView } from "../matrix/RowView.ts";
import { changeRows } from "./changeRows.ts";
import { judgeEdit, type JudgedEdit } from "./judgeEdit.ts";
import type { SheetContext } from "./SheetContext.ts";
import { newLine, newNode } from "../tree/newRecord.ts";
import type { SheetCell, SheetColumn } from "./SheetEdit.ts";

const EDIT = "0b0f4f3c-5a5e-4a0f-8f9c-1b7f0f6d5a11";

/** One sasaran under which the agencies a and b write: two activities of a with three lines, one activity of b. */
function sharedPlan(): Plan {
  const nodes = [
    { ...newNode({ id: "s", level: "sector", parent: null, position: "V" }), text: "Kesehatan" },
    { ...newNode({ id: "o", level: "objective", parent: "s", position: "V" }), text: "Gizi membaik" },
    { ...newNode({ id: "p", level: "program", parent: "o", position: "B" }), text: "Program gizi", agency: "a" },
    {
      ...newNode({ id: "k1", level: "activity", parent: "p", position: "B" }),
      text: "Posyandu",
      ceiling: toRupiah(5_000_000),
    },
    { ...newNode({ id: "k2", level: "activity", parent: "p", position: "D" }), text: "Bantuan ibu" },
    { ...newNode({ id: "q", level: "program", parent: "o", position: "D" }), text: "Program air", agency: "b" },
    {
      ...newNode({ id: "k3", level: "activity", parent: "q", position: "B" }),
      text: "Sumur bor",
      ceiling: toRupiah(7_000_000),
    },
  ] as const;
  const lines = [
    { ...newLine({ id: "l1", node: "k1", position: "B" }), objectiveIndicator: "Stunting turun" },
    { ...newLine({ id: "l2", node: "k1", position: "D" }), objectiveIndicator: "Stunting turun" },
    { ...newLine({ id: "l3", node: "k2", position: "B" }), objectiveIndicator: "Stunting turun" },
    { ...newLine({ id: "l4", node: "k3", position: "B" }), objectiveIndicator: "Stunting turun" },
  ];
  return {
    ...emptyPlan("plan", "53", 2026),
    nodes: Object.fromEntries(nodes.map((node) => [node.id, node])),
    lines: Object.fromEntries(lines.map((line) => [line.id, line])),
  };
}

function as(agency: string | null, progress: PlanProgress = NEW_PROGRESS): SheetContext {
  return {
    makeId: countingIds("n"),
    writer: { agency, state: toWritingState(progress) },
    around: { where: { tree: buildRegionTree([]), scope: "53" }, ownBudget: "apbd-province" },
  };
}

function cell(row: string, column: SheetColumn, [expected, text]: readonly [string | null, string]): SheetCell {
  const [nodeId = "", lineId = null] = row.split("/");
  return { rows: [{ nodeId, lineId }], column, expected, text };
}

function write(plan: Plan, context: SheetContext, ...cells: SheetCell[]) {
  const { operations, refused } = judgeEdit(plan, { id: EDIT, kind: "cells", cells }, context);
  return { operations, refused };
}

function after(plan: Plan, edit: JudgedEdit, context: SheetContext): Plan {
  const { operations, refused } = judgeEdit(plan, edit, context);
  if (refused.length > 0) throw new Error(refused.map(({ code }) => code).join());
  const applied = applyOperations(plan, operations);
  if (!applied.ok) throw new Error(applied.refusal.code);
  return applied.plan;
}

const codes = ({ refused }: { refused: readonly { code: string }[] }) => refused.map(({ code }) => code);
const show = (plan: Plan) =>
  planRows(plan).map(({ values, line }) =>
    [values.objective, values.program, values.activity, line?.id ?? "-"].join("|"),
  );

test("a cell is kept where it belongs: words on the node, money on the activity, the rest on the line", () => {
  const { operations, refused } = write(
    sharedPlan(),
    as("a"),
    cell("k1/l1", "activity", ["Posyandu", "Posyandu keliling"]),
    cell("k1/l1", "ceiling", ["5.000.000", "6.000.000"]),
    cell("k1/l2", "target", [null, "12 desa"]),
    cell("k1/l2", "fundingSources", [null, "DAU"]),
  );
  expect(refused).toEqual([]);
  expect(operations.map(({ target, field, value }) => [target.id, field, value])).toEqual([
    ["k1", "text", "Posyandu keliling"],
    ["k1", "ceiling", 6_000_000],
    ["l2", "target", expect.objectContaining({ text: "12 desa", owner: null })],
    ["k1", "funding", expect.objectContaining({ text: "DAU" })],
  ]);
});

test("a code in front of a name of its level is kept as the code; another level's stays words", () => {
  const plan = sharedPlan();
  const done = (column: SheetColumn, shown: string, text: string) =>
    write(plan, as(null), cell("k1/l1", column, [shown, text])).operations.map(({ target, field, value }) => [
      target.id,
      field,
      value,
    ]);
  expect(done("program", "Program gizi", "1.02.02 Program Gizi Masyarakat")).toEqual([
    ["p", "text", "Program Gizi Masyarakat"],
    ["p", "code", "1.02.02"],
  ]);
  expect(done("activity", "Posyandu", "1.02.02.1.02  Posyandu keliling")).toEqual([
    ["k1", "text", "Posyandu keliling"],
    ["k1", "code", "1.02.02.1.02"],
  ]);
  expect(done("program", "Program gizi", "1.02.02.1.02 Posyandu")).toEqual([["p", "text", "1.02.02.1.02 Posyandu"]]);
  expect(done("activity", "Posyandu", "12 Posyandu")).toEqual([["k1", "text", "12 Posyandu"]]);
});

test("the code alone can be added to a name, and a name written without one leaves it", () => {
  const coded = after(
    sharedPlan(),
    { id: EDIT, kind: "cells", cells: [cell("k1/l1", "program", ["Program gizi", "1.02.02 Program gizi"])] },
    as(null),
  );
  expect(coded.nodes["p"]).toMatchObject({ code: "1.02.02", text: "Program gizi" });
  expect(write(coded, as(null), cell("k1/l1", "program", ["lama", "1.02.02 Program gizi"]))).toEqual({
    operations: [],
    refused: [],
  });
  expect(codes(write(coded, as(null), cell("k1/l1", "program", ["lama", "1.02.03 Program gizi"])))).toEqual([
    "conflict",
  ]);
  const named = after(
    coded,
    { id: EDIT, kind: "cells", cells: [cell("k1/l1", "program", ["Program gizi", "Program pangan"])] },
    as(null),
  );
  expect(named.nodes["p"]).toMatchObject({ code: "1.02.02", text: "Program pangan" });
});

test("what somebody changed meanwhile is a conflict that shows their value; the same value is no change", () => {
  const plan = sharedPlan();
  const judged = write(plan, as("a"), cell("k1/l1", "activity", ["Posyandu lama", "Posyandu baru"]));
  expect(judged).toEqual({
    operations: [],
    refused: [{ index: 0, code: "conflict", params: {}, current: "Posyandu" }],
  });
  expect(write(plan, as("a"), cell("k1/l1", "activity", ["Posyandu lama", " Posyandu "]))).toEqual({
    operations: [],
    refused: [],
  });
});

test("a refused cell leaves the others of the block standing, and says which it is", () => {
  const judged = write(
    sharedPlan(),
    as("a"),
    cell("k1/l1", "ceiling", ["5.000.000", "1.797202.00"]),
    cell("k2/l3", "activity", ["Bantuan ibu", "Bantuan ibu hamil"]),
    cell("k3/l4", "activity", ["Sumur bor", "Sumur"]),
    cell("k1/weg", "target", [null, "3 desa"]),
  );
  expect(judged.refused.map(({ index, code }) => [index, code])).toEqual([
    [0, "ceiling-unreadable"],
    [2, "not-yours"],
    [3, "row-gone"],
  ]);
  expect(judged.operations.map(({ target }) => target.id)).toEqual(["k2"]);
});

test("an amount is read as every separator allows, and refused where it is no amount", () => {
  const ceilingOf = (text: string) => {
    const { operations, refused } = write(sharedPlan(), as("a"), cell("k2/l3", "ceiling", [null, text]));
    return refused[0]?.code ?? operations[0]?.value;
  };
  expect(["Rp 1.500.000,00", "1,500,000", "350,000", "750", "-5", "lima juta"].map(ceilingOf)).toEqual([
    1_500_000,
    1_500_000,
    350_000,
    750,
    "ceiling-unreadable",
    "ceiling-unreadable",
  ]);
});

test("sector to sasaran belong to the secretariat; an agency's words there are refused, the secretariat's kept", () => {
  const edit = cell("k1/l1", "objective", ["Gizi membaik", "Gizi anak membaik"]);
  expect(codes(write(sharedPlan(), as("a"), edit))).toEqual(["shared"]);
  expect(write(sharedPlan(), as(null), edit).operations.map(({ target }) => target.id)).toEqual(["o"]);
});

test("a merged indicator over two agencies is written by the secretariat into all its rows, by an agency into none", () => {
  const rows = ["k1/l1", "k1/l2", "k2/l3", "k3/l4"].map(
    (row) => cell(row, "objectiveIndicator", [null, ""]).rows[0] ?? { nodeId: "", lineId: null },
  );
  const merged: SheetCell = { rows, column: "objectiveIndicator", expected: "Stunting turun", text: "Stunting 14%" };
  expect(write(sharedPlan(), as(null), merged).operations.map(({ target }) => target.id)).toEqual([
    "l1",
    "l2",
    "l3",
    "l4",
  ]);
  expect(write(sharedPlan(), as("a"), merged)).toMatchObject({ operations: [], refused: [{ code: "not-yours" }] });
  const own = { ...merged, rows: rows.slice(0, 3) };
  expect(write(sharedPlan(), as("a"), own).operations).toHaveLength(3);
});

test("nothing is written into what was submitted, nor past writing; the other agency goes on", () => {
  const submitted = { ...NEW_PROGRESS, parts: { a: { ...NEW_PART, state: "submitted" as const } } };
  const own = cell("k2/l3", "activity", ["Bantuan ibu", "Bantuan"]);
  expect(codes(write(sharedPlan(), as("a", submitted), own))).toEqual(["part-not-open"]);
  expect(codes(write(sharedPlan(), as(null, submitted), own))).toEqual(["part-not-open"]);
  expect(write(sharedPlan(), as("b", submitted), cell("k3/l4", "target", [null, "2 desa"])).operations).toHaveLength(1);
  expect(codes(write(sharedPlan(), as(null, { ...NEW_PROGRESS, stage: "enacted" }), own))).toEqual(["plan-not-open"]);
});

test("a row that ends above a level gets a node of it, and its line goes there", () => {
  const plan = sharedPlan();
  const bare = { ...plan, lines: { ...plan.lines, l5: newLine({ id: "l5", node: "p", position: "F" }) } };
  const { operations } = write(
    bare,
    as("a"),
    cell("p/l5", "activity", [null, "Penyuluhan"]),
    cell("p/l5", "ceiling", [null, "900.000"]),
  );
  const applied = applyOperations(bare, operations);
  expect(applied.ok && show(applied.plan).at(3)).toBe("Gizi membaik|Program gizi|Penyuluhan|l5");
  expect(applied.ok && planRows(applied.plan).find(({ line }) => line?.id === "l5")?.ceiling).toBe(900_000);
});

test("a sasaran that is split is two with the same words, printed as two; joining makes it one again", () => {
  const plan = sharedPlan();
  const split: JudgedEdit = { id: EDIT, kind: "split", row: { nodeId: "k1", lineId: "l2" }, column: "objective" };
  expect(codes(judgeEdit(plan, split, as("a")))).toEqual(["shared"]);
  const two = after(plan, split, as(null));
  const rows = planRows(two);
  expect(rows.map(({ path }) => path.objective?.id === "o")).toEqual([true, false, false, false]);
  expect(rows.map(({ line }) => line?.id)).toEqual(["l1", "l2", "l3", "l4"]);
  expect(rows[1]?.stated).toEqual(expect.arrayContaining(["objective", "program", "activity"]));
  expect(rows.map(({ agency }) => agency)).toEqual(["a", "a", "a", "b"]);
  expect(sumOf(two)).toBe(sumOf(plan));
  const one = ["objective", "program", "activity"].reduce(
    (now, column) =>
      after(
        now,
        { id: EDIT, kind: "join", row: { nodeId: homeOf(now, "l2"), lineId: "l2" }, column: toMerged(column) },
        as(null),
      ),
    two,
  );
  expect(planRows(one).map(({ path }) => path.objective?.id)).toEqual(["o", "o", "o", "o"]);
  expect(show(one)).toEqual(show(plan));
  expect(Object.keys(one.nodes)).toHaveLength(Object.keys(plan.nodes).length);
});

const toMerged = (column: string) =>
  column === "objective" ? "objective" : column === "program" ? "program" : "activity";
const homeOf = (plan: Plan, line: string) => plan.lines[line]?.node ?? "";
const sumOf = (plan: Plan) => planRows(plan).reduce((sum, { ceiling }) => sum + (ceiling ?? 0), 0);

test("an indicator over rows of two agencies is split where an own row begins, and joined again", () => {
  const plan = sharedPlan();
  const row = { nodeId: "k2", lineId: "l3" };
  const split = after(plan, { id: EDIT, kind: "split", row, column: "objectiveIndicator" }, as("a"));
  expect(planRows(split).map(({ stated }) => stated.includes("objectiveIndicator"))).toEqual([
    true,
    false,
    true,
    false,
  ]);
  const joined = after(split, { id: EDIT, kind: "join", row, column: "objectiveIndicator" }, as(null));
  expect(joined.lines).toEqual(plan.lines);
  expect(
    codes(
      judgeEdit(
        plan,
        { id: EDIT, kind: "split", row: { nodeId: "k1", lineId: "l1" }, column: "objectiveIndicator" },
        as("a"),
      ),
    ),
  ).toEqual(["not-merged"]);
});

test("activities with an amount each are not joined, so that no amount is lost", () => {
  const plan = sharedPlan();
  const priced = {
    ...plan,
    nodes: {
      ...plan.nodes,
      k2: { ...newNode({ id: "k2", level: "activity", parent: "p", position: "D" }), ceiling: toRupiah(5_000_000) },
    },
  };
  const join: JudgedEdit = { id: EDIT, kind: "join", row: { nodeId: "k2", lineId: "l3" }, column: "activity" };
  expect(codes(judgeEdit(priced, join, as("a")))).toEqual(["money-twice"]);
  expect(show(after(plan, join, as("a")))).toEqual([
    "Gizi membaik|Program gizi|Posyandu|l1",
    "Gizi membaik|Program gizi|Posyandu|l2",
    "Gizi membaik|Program gizi|Posyandu|l3",
    "Gizi membaik|Program air|Sumur bor|l4",
  ]);
  expect(codes(judgeEdit(plan, { ...join, row: { nodeId: "k1", lineId: "l1" } }, as("a")))).toEqual(["nothing-above"]);
  expect(codes(judgeEdit(plan, { ...join, row: { nodeId: "k3", lineId: "l4" }, column: "program" }, as("b")))).toEqual([
    "not-yours",
  ]);
});

test("programmes of two agencies are joined by the secretariat, and what moves stays its agency's", () => {
  const joined = after(
    sharedPlan(),
    { id: EDIT, kind: "join", row: { nodeId: "k3", lineId: "l4" }, column: "program" },
    as(null),
  );
  expect(planRows(joined).map(({ agency, values }) => [agency, values.program])).toEqual([
    ["a", "Program gizi"],
    ["a", "Program gizi"],
    ["a", "Program gizi"],
    ["b", "Program gizi"],
  ]);
});

test("a new row goes on with the indicators above it, a new programme of an agency is its own", () => {
  const plan = sharedPlan();
  const row = { nodeId: "k1", lineId: "l1" };
  const lined = after(plan, { id: EDIT, kind: "insert", row, level: "line", text: "" }, as("a"));
  expect(planRows(lined).map(({ line }) => line?.id)).toEqual(["l1", "n-1", "l2", "l3", "l4"]);
  expect(lined.lines["n-1"]?.objectiveIndicator).toBe("Stunting turun");
  const grown = after(
    plan,
    { id: EDIT, kind: "insert", row: { nodeId: "k3", lineId: "l4" }, level: "program", text: " Program sanitasi " },
    as("a"),
  );
  expect(
    planRows(grown)
      .map(({ values, agency }) => [values.program, agency])
      .at(-1),
  ).toEqual(["Program sanitasi", "a"]);
  expect(
    codes(
      judgeEdit(
        plan,
        { id: EDIT, kind: "insert", row: { nodeId: "k3", lineId: "l4" }, level: "activity", text: "" },
        as("a"),
      ),
    ),
  ).toEqual(["not-yours"]);
  expect(codes(judgeEdit(plan, { id: EDIT, kind: "insert", row, level: "objective", text: "" }, as("a")))).toEqual([
    "shared",
  ]);
  expect(
    after(
      emptyPlan("plan", "53", 2026),
      { id: EDIT, kind: "insert", row: null, level: "sector", text: "Gizi" },
      as(null),
    ).nodes["n-1"]?.text,
  ).toBe("Gizi");
});

test("rows are taken out with the activity and programme that they leave empty; a shared level stays", () => {
  const rows = [
    { nodeId: "k3", lineId: "l4" },
    { nodeId: "k1", lineId: "l1" },
  ];
  const { operations, refused } = judgeEdit(sharedPlan(), { id: EDIT, kind: "remove", rows }, as("b"));
  expect(refused).toEqual([{ index: 1, code: "not-yours", params: {}, current: null }]);
  const applied = applyOperations(sharedPlan(), operations);
  expect(applied.ok && Object.keys(applied.plan.nodes)).toEqual(["s", "o", "p", "k1", "k2"]);
  const bare: JudgedEdit = { id: EDIT, kind: "remove", rows: [{ nodeId: "o", lineId: null }] };
  expect(codes(judgeEdit(sharedPlan(), bare, as(null)))).toEqual(["not-empty"]);
});

test("records move past their neighbours and back, and no further than the last", () => {
  const plan = sharedPlan();
  const move = (level: "line" | "activity", step: 1 | -1): JudgedEdit => ({
    id: EDIT,
    kind: "move",
    row: { nodeId: "k1", lineId: "l1" },
    level,
    step,
  });
  const down = after(plan, move("line", 1), as("a"));
  expect(planRows(down).map(({ line }) => line?.id)).toEqual(["l2", "l1", "l3", "l4"]);
  expect(codes(judgeEdit(down, move("line", 1), as("a")))).toEqual(["no-neighbour"]);
  expect(planRows(after(down, move("line", -1), as("a"))).map(({ line }) => line?.id)).toEqual([
    "l1",
    "l2",
    "l3",
    "l4",
  ]);
  expect(planRows(after(plan, move("activity", 1), as("a"))).map(({ line }) => line?.id)).toEqual([
    "l3",
    "l1",
    "l2",
    "l4",
  ]);
});

/** A random edit of a random row, as a person could ask for it. */
function randomEdit(plan: Plan, random: () => number): JudgedEdit {
  const rows = planRows(plan);
  const pick = <const Item>(items: readonly [Item, ...Item[]]): Item =>
    items[Math.floor(random() * items.length)] ?? items[0];
  const printed = rows[Math.floor(random() * rows.length)];
  const row = { nodeId: printed?.node.id ?? "", lineId: printed?.line?.id ?? null };
  const column = pick([
    "sector",
    "policy",
    "objective",
    "program",
    "activity",
    "objectiveIndicator",
    "activityIndicator",
  ]);
  const level = pick(["line", "activity", "program", "objective", "sector"]);
  const kind = pick(["cells", "insert", "remove", "move", "split", "join"]);
  switch (kind) {
    case "cells":
      return {
        id: EDIT,
        kind,
        cells: [
          { rows: [row], column, expected: printed?.values[column] ?? null, text: `baru ${Math.floor(random() * 99)}` },
        ],
      };
    case "insert":
      return { id: EDIT, kind, row, level, text: "baru" };
    case "remove":
      return { id: EDIT, kind, rows: [row] };
    case "move":
      return { id: EDIT, kind, row, level, step: pick([1, -1]) };
    default:
      return { id: EDIT, kind, row, column };
  }
}

const foreign = (rows: readonly PlanRow[], agency: string) =>
  rows
    .filter((row) => row.line !== null && row.agency !== agency)
    .map(({ line, node, ceiling, values }) => [line?.id ?? node.id, ceiling, values.activity, line?.target?.text]);

test("random edits of an agency apply, never touch another's rows, and are taken back whole", () => {
  let done = 0;
  for (let seed = 1; seed <= 300; seed += 1) {
    const random = seededRandom(seed);
    const plan = heldPlan(seed, 14);
    const context = { ...as("a"), makeId: countingIds(`e${seed}`) };
    const judged = judgeEdit(plan, randomEdit(plan, random), context);
    const applied = applyOperations(plan, judged.operations);
    if (!applied.ok) throw new Error(`seed ${seed}: ${applied.refusal.code}`);
    if (judged.operations.length > 0) done += 1;
    expect(foreign(planRows(applied.plan), "a")).toEqual(foreign(planRows(plan), "a"));
    const back = applyOperations(applied.plan, invertOperations(judged.operations, countingIds("u")));
    expect(back).toEqual({ ok: true, plan });
  }
  expect(done).toBeGreaterThan(20);
});

test("random edits of the secretariat lose no amount unless a row is taken out", () => {
  for (let seed = 1; seed <= 150; seed += 1) {
    const plan = randomPlan(seed, 14);
    const edit = randomEdit(plan, seededRandom(seed + 500));
    const { operations } = judgeEdit(plan, edit, { ...as(null), makeId: countingIds(`e${seed}`) });
    const applied = applyOperations(plan, operations);
    if (!applied.ok) throw new Error(`seed ${seed}: ${applied.refusal.code}`);
    const lost = sumOf(plan) - sumOf(applied.plan);
    expect(edit.kind === "remove" ? lost >= 0 : lost === 0).toBe(true);
  }
});

test("rows on a screen that are changed by operations are those of the changed plan", () => {
  let patched = 0;
  for (let seed = 1; seed <= 150; seed += 1) {
    const plan = randomPlan(seed, 14);
    const { operations } = judgeEdit(plan, randomEdit(plan, seededRandom(seed + 900)), {
      ...as(null),
      makeId: countingIds(`e${seed}`),
    });
    const applied = applyOperations(plan, operations);
    if (!applied.ok) throw new Error(`seed ${seed}: ${applied.refusal.code}`);
    const rows = changeRows(planRows(plan).map(toRowView), operations);
    if (rows === null) continue;
    patched += 1;
    expect(rows).toEqual(planRows(applied.plan).map(toRowView));
  }
  expect(patched).toBeGreaterThan(40);
});
