import { agencyPart } from "@rata/domain/plan/agency/agencyPart";
import { workbookChanges } from "@rata/domain/plan/agency/workbookChanges";
import { applyOperations } from "@rata/domain/plan/applyOperations";
import type { Plan } from "@rata/domain/plan/Plan";
import { planRows } from "@rata/domain/plan/matrix/planRows";
import { buildRegionTree } from "@rata/domain/region/RegionTree";
import { countingIds, randomPlan, seededRandom } from "@rata/domain/testing/randomPlan";
import { heldPlan } from "@rata/domain/testing/heldPlan";
import { agencyWorkbook, stateOrigin } from "@rata/importing/importers/agency-workbook/agencyWorkbook";
import type { SourceTable } from "@rata/importing/table/SourceTable";
import { readTables } from "@rata/readers/readTables";
import { REGIONS } from "@rata/reference/regions/53";
import { renderXlsx } from "@rata/renderers/xlsx/renderXlsx";
import { composeAgencyWorkbook } from "@rata/reporting/forms/composeAgencyWorkbook";
import { expect, test } from "vitest";

const WHERE = { tree: buildRegionTree(REGIONS), scope: "53" };
const CODES = [{ code: "1.06.05.1.02", name: "Pengelolaan data" }];

function download(plan: Plan, guidance: string | null = null): Uint8Array {
  const workbook = composeAgencyWorkbook({
    plan,
    agency: { id: "a", name: "Dinas A", shortName: "Dinas A" },
    codes: CODES,
    places: ["Kab. Belu"],
    guidance: { general: guidance, columns: new Map([["target", "Tahun ini sasaran desil 1."]]) },
    revision: 4,
    origin: stateOrigin({ plan: plan.id, agency: "a", revision: 4 }),
    factsDigest: "0".repeat(64),
  });
  return renderXlsx(workbook).bytes;
}

function tablesOf(bytes: Uint8Array): readonly SourceTable[] {
  const read = readTables(bytes, "lembar.xlsx");
  if (!read.ok) throw new Error(read.problem.code);
  return read.tables;
}

function read(tables: readonly SourceTable[]) {
  return agencyWorkbook.read(tables, { where: WHERE, ownBudget: "apbd-province" });
}

function changesOf(plan: Plan, tables: readonly SourceTable[]) {
  return workbookChanges(plan, read(tables).rows, { agency: "a", makeId: countingIds("w"), removeMissing: true });
}

test.each(Array.from({ length: 40 }, (_, at) => 1 + at * 977))(
  "a workbook uploaded as it was downloaded changes nothing, plan %d",
  (seed) => {
    const plan = heldPlan(seed, 40);
    const tables = tablesOf(download(plan));
    expect(changesOf(plan, tables)).toMatchObject({ operations: [], refused: [], missing: [] });
    expect(read(tables).origin).toEqual({ plan: plan.id, agency: "a", revision: 4 });
  },
);

test("nothing of another agency's rows is in the file", () => {
  const plan = heldPlan(5, 60);
  const lines = planRows(plan).filter(({ agency, line }) => agency !== "a" && line !== null);
  const words = tablesOf(download(plan))
    .flatMap((table) => table.lines.flatMap(({ cells }) => cells))
    .join("\n");
  expect(lines.length).toBeGreaterThan(10);
  for (const { line } of lines) expect(words.split("\n")).not.toContain(line?.id);
  expect(Object.keys(agencyPart(plan, "a").lines).every((id) => words.includes(id))).toBe(true);
});

test("cells that a person changes, rows in another order and an added row become what they say", () => {
  const plan = ownedPlan(3);
  const tables = tablesOf(download(plan, "Utamakan wilayah terpencil.\n=cmd|' /C calc'!A0"));
  const edited = editRows(tables, ([head = [], ...rows]) => {
    const at = (name: string) => head.indexOf(name);
    const [first = [], ...others] = rows;
    const changed = first.with(at("Indikator Kegiatan"), "Indikator baru").with(at("Pagu (Rp)"), "1.500.000");
    const added = first
      .with(at("Kunci Rata"), "")
      .with(at("Kegiatan"), "Kegiatan baru")
      .with(at("Pagu (Rp)"), "2500000")
      .with(at("Target Kinerja"), "300")
      .with(at("Satuan"), "orang")
      .with(at("Target Mengukur"), "kegiatan")
      .with(at("Kode Kegiatan"), "1.06.05.1.02 Pengelolaan data");
    return [head, ...others.toReversed(), changed, added];
  });
  const { operations, refused } = changesOf(plan, edited);
  expect(refused).toEqual([]);
  const applied = applyOperations(plan, operations);
  if (!applied.ok) throw new Error(applied.refusal.code);
  const rows = planRows(applied.plan);
  expect(rows).toHaveLength(planRows(plan).length + 1);
  const first = planRows(plan)[0];
  expect(rows.find(({ line }) => line?.id === first?.line?.id)).toMatchObject({
    ceiling: 1_500_000,
    line: { activityIndicator: "Indikator baru" },
  });
  expect(rows.find(({ path }) => path.activity?.text === "Kegiatan baru")).toMatchObject({
    agency: "a",
    ceiling: 2_500_000,
    node: { code: "1.06.05.1.02" },
    line: { target: { text: "300 orang", owner: "activity", measures: [{ kind: "count", unit: "orang" }] } },
  });
});

test("a schedule that a person fills in becomes the activity's; one that can't be read stays as the plan has it", () => {
  const plan = ownedPlan(3);
  const filled = editRows(tablesOf(download(plan)), ([head = [], first = [], ...rows]) => {
    const at = (name: string) => head.indexOf(name);
    const kind = first.with(at("Sifat Akumulasi"), "Repetitif").with(at("Target TW II"), "20 orang");
    return [head, kind.with(at("RAK Maret"), "1.500.000"), ...rows];
  });
  const { operations, refused } = changesOf(plan, filled);
  expect(refused).toEqual([]);
  expect(operations.map(({ field }) => field)).toEqual(["accumulation", "quarterTargets", "cashPlan"]);
  const applied = applyOperations(plan, operations);
  if (!applied.ok) throw new Error(applied.refusal.code);
  expect(changesOf(applied.plan, tablesOf(download(applied.plan))).operations).toEqual([]);
  const spoilt = editRows(tablesOf(download(applied.plan)), ([head = [], first = [], ...rows]) => [
    head,
    first.with(head.indexOf("RAK Maret"), "kira-kira"),
    ...rows,
  ]);
  expect(changesOf(applied.plan, spoilt).operations).toEqual([]);
  expect(read(spoilt).problems).toMatchObject([{ code: "schedule-unread", line: 2, params: { head: "RAK Maret" } }]);
});

test("a workbook from before there were schedules leaves them as they are", () => {
  const plan = heldPlan(978, 40);
  const old = tablesOf(download(plan)).map((table) => {
    if (table.name !== "Rencana") return table;
    const from = table.lines[0]?.cells.indexOf("Sifat Akumulasi") ?? -1;
    return { ...table, lines: table.lines.map((line) => ({ ...line, cells: line.cells.toSpliced(from, 17) })) };
  });
  expect(Object.values(agencyPart(plan, "a").nodes).some(({ cashPlan }) => cashPlan !== null)).toBe(true);
  expect(changesOf(plan, old).operations).toEqual([]);
});

test("a cell that can't be read is asked about and leaves the plan's value", () => {
  const plan = ownedPlan(3);
  const edited = editRows(tablesOf(download(plan)), ([head = [], first = [], ...rows]) => {
    const at = (name: string) => head.indexOf(name);
    return [
      head,
      first.with(at("Pagu (Rp)"), "1.797202.00").with(at("Kode Kegiatan"), "kode?").with(at("Hapus"), "x"),
      ...rows,
    ];
  });
  expect(changesOf(plan, edited).operations).toEqual([]);
  expect(read(edited).problems.map(({ code, line }) => [code, line])).toEqual([
    ["ceiling-undecidable", 2],
    ["removal-unclear", 2],
    ["code-unreadable", 2],
  ]);
});

test("a file without the keys of a workbook is none", () => {
  const tables = [{ name: "x", isGrid: true, lines: [{ line: 1, cells: ["Sektor", "Program", "Pagu"] }] }];
  expect(read(tables)).toMatchObject({ origin: null, rows: [], refused: [] });
});

/** A plan all of agency a, whose first row is an activity with a ceiling. */
function ownedPlan(seed: number): Plan {
  const random = seededRandom(seed);
  for (;;) {
    const plan = randomPlan(Math.floor(random() * 100_000), 20);
    const nodes = Object.values(plan.nodes).map((node) => [node.id, { ...node, agency: "a" }]);
    const [first] = planRows(plan);
    if (first?.node.level === "activity" && first.ceiling !== null && first.path.program !== null)
      return { ...plan, nodes: Object.fromEntries(nodes) };
  }
}

/** The rows of the plan's sheet as a person leaves them, numbered anew. */
function editRows(tables: readonly SourceTable[], edit: (rows: string[][]) => string[][]): SourceTable[] {
  return tables.map((table) => {
    if (table.name !== "Rencana") return table;
    const rows = edit(table.lines.map(({ cells }) => [...cells]));
    return { ...table, lines: rows.map((cells, at) => ({ line: at + 1, cells })) };
  });
}
