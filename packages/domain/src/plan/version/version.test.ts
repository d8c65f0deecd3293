import { expect, test } from "vitest";
import { toRupiah } from "#number/Rupiah";
import { countingIds } from "#testing/randomPlan";
import { toJson } from "#canonical/toJson";
import type { PlanOperation } from "../PlanOperation.ts";
import { rewindPlan } from "./rewindPlan.ts";
import { applyOperations } from "../applyOperations.ts";
import { EMPTY_NODE, emptyPlan, type Plan, type PlanLine, type PlanNode } from "../Plan.ts";
import { comparePlans } from "./comparePlans.ts";
import { copyPlan } from "./copyPlan.ts";
import { listSameFigures } from "./listSameFigures.ts";
import { restoreOperations } from "./restoreOperations.ts";

const node = (id: string, level: PlanNode["level"], parent: string | null, more: Partial<PlanNode> = {}): PlanNode => ({
  id,
  level,
  parent,
  position: id,
  ...EMPTY_NODE,
  text: id,
  ...more,
});
const place = (text: string, code: string | null, every?: "regency") => ({
  text,
  places: [{ text, code, ...(every === undefined ? {} : { every }) }],
});
const line = (id: string, under: string, more: Partial<PlanLine> = {}): PlanLine => ({
  id,
  node: under,
  position: id,
  number: null,
  objectiveIndicator: null,
  programIndicator: null,
  activityIndicator: id,
  location: null,
  target: null,
  restated: [],
  source: null,
  ...more,
});

/** Two sectors; the activity of a lies in Belu, that of b in all regencies. */
const THEN = planOf(
  [
    node("pangan", "sector", null),
    node("rumah", "sector", null),
    node("pa", "program", "pangan", { agency: "a" }),
    node("ka", "activity", "pa", { ceiling: toRupiah(500) }),
    node("pb", "program", "rumah", { agency: "b" }),
    node("kb", "activity", "pb", { ceiling: toRupiah(200) }),
  ],
  [
    line("la", "ka", { location: place("Kab. Belu", "53.04") }),
    line("lb", "kb", { location: place("22 kab/kota", "53", "regency") }),
  ],
);

function planOf(nodes: readonly PlanNode[], lines: readonly PlanLine[]): Plan {
  const byId = <Item extends { id: string }>(items: readonly Item[]) =>
    Object.fromEntries(items.map((item) => [item.id, item]));
  return { ...emptyPlan("plan", "53", 2027), nodes: byId(nodes), lines: byId(lines) };
}

function withNodes(plan: Plan, changes: Readonly<Record<string, Partial<PlanNode>>>): Plan {
  const nodes = Object.values(plan.nodes).map((one) => [one.id, { ...one, ...changes[one.id] }] as const);
  return { ...plan, nodes: Object.fromEntries(nodes) };
}

function restore(now: Plan, agency: string | null) {
  const { operations, left } = restoreOperations(now, THEN, { agency, makeId: countingIds() });
  const applied = applyOperations(now, operations);
  if (!applied.ok) throw new Error(applied.refusal.code);
  return { plan: applied.plan, left, fields: operations.map(({ target, field }) => `${target.id} ${field}`) };
}

test("an activity moved to another sector and cut takes its money along; money of all regencies stays undivided", () => {
  const now = withNodes(THEN, { pa: { parent: "rumah" }, ka: { ceiling: toRupiah(450) } });
  const { money, records } = comparePlans(THEN, now, "regency");
  expect(money.total).toEqual({ before: 700, after: 650, difference: -50 });
  expect(money.axes.sector).toEqual([
    { key: "pangan", before: 500, after: 0, difference: -500 },
    { key: "rumah", before: 200, after: 650, difference: 450 },
  ]);
  expect(money.axes.agency).toEqual([
    { key: "a", before: 500, after: 450, difference: -50 },
    { key: "b", before: 200, after: 200, difference: 0 },
  ]);
  expect(money.axes.region).toEqual([
    { key: "53.04", before: 500, after: 450, difference: -50 },
    { key: "every", before: 200, after: 200, difference: 0 },
  ]);
  expect(money.axes.budget).toEqual([{ key: "none", before: 700, after: 650, difference: -50 }]);
  expect(records.map(({ target, kind, cells }) => [target.id, kind, cells])).toEqual([
    ["pa", "moved", []],
    ["ka", "changed", [{ field: "ceiling", before: 500, after: 450 }]],
  ]);
  expect(records[0]?.after?.path).toEqual([
    { level: "sector", text: "rumah" },
    { level: "program", text: "pa" },
  ]);
});

test("an equal sector under another id is another sector: ids decide, not words", () => {
  const now = planOf(
    Object.values(withNodes(THEN, { pa: { parent: "pangan2" } }).nodes)
      .filter(({ id }) => id !== "pangan")
      .concat(node("pangan2", "sector", null, { text: "pangan" })),
    Object.values(THEN.lines),
  );
  const { records } = comparePlans(THEN, now, "regency");
  expect(records.map(({ target, kind }) => [target.id, kind])).toEqual([
    ["pangan2", "added"],
    ["pa", "moved"],
    ["pangan", "removed"],
  ]);
});

test("only original cells or the way of storing text differ: nothing has changed", () => {
  const source = { line: 7, sheet: null, cells: ["x"], continuations: [], extra: {} };
  const now = planOf(
    Object.values(withNodes(THEN, { pa: { text: "pa" } }).nodes),
    Object.values(THEN.lines).map((one) => ({ ...one, source })),
  );
  expect(comparePlans(THEN, now, "regency").records).toEqual([]);
});

test("a line that was removed and brought back without its original cells does not cut off what was before", () => {
  const source = { line: 7, sheet: null, cells: ["x"], continuations: [], extra: {} };
  const la = line("la", "ka", { location: place("Kab. Belu", "53.04"), source });
  const before = planOf(
    Object.values(THEN.nodes),
    Object.values(THEN.lines).filter(({ id }) => id === "lb"),
  );
  const whole = (expected: PlanLine | null, value: PlanLine | null): PlanOperation => ({
    id: "op",
    target: { kind: "line", id: "la" },
    field: "itself",
    expected: toJson(expected),
    value: toJson(value),
  });
  const bare = { ...la, source: null };
  const log = [whole(null, la), whole(bare, null), whole(null, bare)];
  const now = planOf(Object.values(THEN.nodes), [...Object.values(before.lines), bare]);
  expect(rewindPlan(now, log)).toEqual(before);
  expect(rewindPlan(now, [whole(null, { ...bare, activityIndicator: "lain" })])).toBeNull();
});

test("a line comes back under a group that was removed since, and the group with it", () => {
  const now = planOf(
    Object.values(THEN.nodes).filter(({ id }) => id.endsWith("b") || id === "rumah"),
    Object.values(THEN.lines).filter(({ id }) => id === "lb"),
  );
  const { plan, left } = restore(now, "a");
  expect([plan, left]).toEqual([THEN, 0]);
});

test("what belongs to another agency by now is left to it, and what one gained since is kept from going under others", () => {
  const now = withNodes(THEN, { pa: { agency: "b" }, ka: { ceiling: toRupiah(1) } });
  const { fields, left } = restore(now, "a");
  expect([fields, left]).toEqual([[], 1]);
  expect(restore(now, "b").fields).toEqual(["ka ceiling"]);
  expect(restore(now, null).fields).toEqual(["pa agency", "ka ceiling"]);
});

test("rows that an agency wrote since go; a group that others use meanwhile stays", () => {
  const now = planOf(
    [
      ...Object.values(THEN.nodes),
      node("pz", "program", "pangan", { agency: "a" }),
      node("kz", "activity", "pz", { agency: "b" }),
    ],
    [...Object.values(THEN.lines), line("lz", "pz"), line("lbz", "kz")],
  );
  const { plan } = restore(now, "a");
  expect(Object.keys(plan.lines).toSorted()).toEqual(["la", "lb", "lbz"]);
  expect(plan.nodes["pz"]).toEqual(now.nodes["pz"]);
});

test("figures equal to last year's are told until one of them changes", () => {
  const { plan, origins } = copyPlan(THEN, { id: "next", year: 2028, makeId: countingIds("n") });
  const originOf = new Map(origins.map(({ id, origin }) => [id, origin]));
  const listed = (of: Plan) => listSameFigures(of, THEN, originOf).map((row) => originOf.get(row.line?.id ?? ""));
  expect(listed(plan)).toEqual(["la", "lb"]);
  const ka = origins.find(({ origin }) => origin === "ka")?.id ?? "";
  expect(listed(withNodes(plan, { [ka]: { ceiling: toRupiah(501) } }))).toEqual(["lb"]);
});
