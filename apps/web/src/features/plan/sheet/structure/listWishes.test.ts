import type { Actor } from "@rata/domain/access/access";
import type { RowView } from "@rata/domain/plan/matrix/RowView";
import { expect, test } from "vitest";
import { collectMoney } from "#features/plan/matrix/cellText";
import { layoutMatrix } from "#features/plan/matrix/layoutMatrix";
import { placeColumns } from "#features/plan/matrix/MatrixColumn";
import { rowKey } from "#features/plan/matrix/rowKey";
import type { SheetSurface } from "../coverCell.ts";
import { listWishes, type Wish } from "./listWishes.ts";

const OBJECTIVE = 3;
const PROGRAM = 5;
const ACTIVITY = 7;
const FORM = { lineHeight: 20, padding: 4, gutter: 8, linesOf: () => 1 };

/** Two agencies under one sasaran: a with two activities, b with one. */
const ROWS = [row("l1", "p", "k1", "a"), row("l2", "p", "k2", "a"), row("l3", "q", "k3", "b")];

function row(lineId: string, program: string, activity: string, agency: string): RowView {
  return {
    nodeId: activity,
    lineId,
    path: { sector: "s", policy: null, objective: "o", program, activity },
    values: {
      no: null,
      sector: "Sosial",
      policy: null,
      objective: "Warga terlindungi",
      objectiveIndicator: null,
      program,
      programIndicator: null,
      activity,
      activityIndicator: null,
    },
    stated: [],
    restated: [],
    location: null,
    target: null,
    ceiling: null,
    funding: null,
    details: null,
    agency,
    sourceLine: null,
  };
}

function surface(): SheetSurface {
  const columns = placeColumns(new Set());
  const facts = { money: collectMoney(ROWS), agencyNames: new Map<string, string>() };
  const places = new Map(ROWS.map((one, at) => [rowKey(one), at]));
  return {
    all: ROWS,
    places,
    shown: ROWS,
    columns,
    layout: layoutMatrix(ROWS, columns, facts, FORM),
    facts,
    marks: new Map(),
  };
}

function offered(role: Actor["role"], at: { row: number; column: number }): string[] {
  const agency = role === "agency-operator" ? "a" : null;
  const actor = { accountId: "x", name: "Contoh", role, region: "53", agency, group: null };
  return listWishes(surface(), { at, range: { from: at, to: at } }, { actor, region: "53" }).map(toName);
}

function toName(wish: Wish): string {
  const name = "level" in wish ? `${wish.name} ${wish.level}` : wish.name;
  return wish.isProposal ? `${name}?` : name;
}

test("the secretariat may put in every level, move what it stands in, and split a sasaran that goes on", () => {
  expect(offered("secretariat", { row: 2, column: OBJECTIVE })).toEqual([
    "insert line",
    "insert activity",
    "insert program",
    "insert objective",
    "insert policy",
    "insert sector",
    "up objective",
    "down objective",
    "split",
    "remove",
  ]);
});

test("an operator is offered what is the agency's own, and proposes what is done to a sasaran and above", () => {
  expect(offered("agency-operator", { row: 1, column: OBJECTIVE })).toEqual([
    "insert line",
    "insert activity",
    "insert program",
    "insert objective?",
    "insert policy?",
    "insert sector?",
    "up objective?",
    "down objective?",
    "split?",
    "remove",
  ]);
  expect(offered("agency-operator", { row: 1, column: ACTIVITY })).toEqual([
    "insert line",
    "insert activity",
    "insert program",
    "insert objective?",
    "insert policy?",
    "insert sector?",
    "up activity",
    "down activity",
    "join",
    "remove",
  ]);
});

test("on another agency's row an operator may only put a programme of their own beside it", () => {
  expect(offered("agency-operator", { row: 2, column: PROGRAM })).toEqual(["insert program"]);
});

test("cells are joined only under one node: programmes of one sasaran, not activities of two programmes", () => {
  expect(offered("secretariat", { row: 2, column: PROGRAM })).toContain("join");
  expect(offered("secretariat", { row: 2, column: ACTIVITY })).not.toContain("join");
});

test("who may only read is offered nothing", () => {
  expect(offered("reader", { row: 0, column: ACTIVITY })).toEqual([]);
});
