import { expect, test } from "vitest";
import { COLUMNS } from "./Column.ts";
import { homeOf, LINE_FIELDS, NODE_FIELDS } from "./fields.ts";
import { EMPTY_LINE, EMPTY_NODE, PlanLine, PlanNode } from "./Plan.ts";
import { NO_DETAILS } from "./RowDetails.ts";
import { OperationField } from "./PlanOperation.ts";

test("each column of the matrix is kept in one place", () => {
  expect(Object.fromEntries(COLUMNS.map((column) => [column, Object.values(homeOf(column)).join(" ")]))).toEqual({
    no: "line number activity",
    sector: "node text sector",
    policy: "node text policy",
    objective: "node text objective",
    objectiveIndicator: "line objectiveIndicator activity",
    program: "node text program",
    programIndicator: "line programIndicator activity",
    activity: "node text activity",
    activityIndicator: "line activityIndicator activity",
    locations: "line location activity",
    target: "line target activity",
    ceiling: "node ceiling activity",
    fundingSources: "node funding activity",
  });
});

test("a record that says nothing fits its schema, and every field of it can be named by an operation", () => {
  const node = { id: "n", level: "sector", parent: null, position: "B", ...EMPTY_NODE };
  const line = { id: "l", node: "n", position: "B", ...EMPTY_LINE };
  expect(PlanNode.parse(node)).toEqual(node);
  expect(PlanLine.parse(line)).toEqual(line);
  const fields = new Set([...Object.keys(NODE_FIELDS), ...Object.keys(LINE_FIELDS), "itself"]);
  expect(new Set<string>(OperationField.options)).toEqual(fields);
});

test("a record that was logged before a field came says nothing of it; one that lacks an older field is no record", () => {
  const old = { id: "n", level: "activity", parent: null, position: "B", text: "Benih", code: null, agency: null };
  const first = { ...old, group: null, strategy: null, ceiling: null, funding: null };
  expect(PlanNode.parse(first)).toEqual({ ...first, ...NO_DETAILS });
  expect(PlanNode.safeParse(old).success).toBe(false);
});

test("a name that is no field does not compile", () => {
  // @ts-expect-error: nodes have no such field
  expect(NODE_FIELDS["ceilings"]).toBeUndefined();
  const node: PlanNode = { id: "n", level: "sector", parent: null, position: "B", ...EMPTY_NODE };
  // @ts-expect-error: an amount is no words
  node.text = 5;
  expect(node.ceiling).toBeNull();
});
