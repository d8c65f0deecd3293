import type { SheetCell, SheetEdit, SheetRefusal } from "@rata/domain/plan/sheet/SheetEdit";
import { expect, test } from "vitest";
import { draftsOf, dropMarks, keepSame, markAnswer, type Marks, markWritten, troublesOf } from "./CellMark.ts";

const EDIT: SheetEdit = {
  id: "0b0f4f3c-5a5e-4a0f-8f9c-1b7f0f6d5a11",
  kind: "cells",
  cells: [cell("l1", "5000000"), cell("l2", "1.797202.00"), cell("l3", "7000000"), cell("l4", "8000000")],
};
const KEYS = [["a"], ["b"], ["c"], ["d", "e"]];

function cell(lineId: string, text: string): SheetCell {
  return { rows: [{ nodeId: "k", lineId }], column: "ceiling", expected: null, text };
}

function refusal(index: number, code: SheetRefusal["code"], current: string | null = null): SheetRefusal {
  return { index, code, params: {}, current };
}

function statesOf(marks: Marks): string[] {
  return [...marks].map(([key, { state }]) => `${key} ${state}`);
}

test("each cell of an edit tells what became of it; a shared refusal that waits is a proposal, the unreadable one is not", () => {
  const written = markWritten(new Map(), EDIT, KEYS);
  expect(statesOf(written)).toEqual(["a waiting", "b waiting", "c waiting", "d waiting", "e waiting"]);
  const answered = markAnswer(written, EDIT, {
    state: "proposed",
    refused: [refusal(1, "ceiling-unreadable"), refusal(2, "conflict", "9.000.000"), refusal(3, "shared")],
  });
  expect(statesOf(answered)).toEqual(["a saved", "b refused", "c conflict", "d proposed", "e proposed"]);
  expect(troublesOf(answered).map(({ cell: { text } }) => text)).toEqual(["1.797202.00", "7000000", "8000000"]);
});

test("typed words stay until the server has said otherwise, and those of a refused cell until the person leaves them", () => {
  const answered = markAnswer(markWritten(new Map(), EDIT, KEYS), EDIT, {
    state: "done",
    refused: [refusal(1, "ceiling-unreadable")],
  });
  expect([...(draftsOf(answered).get("ceiling") ?? [])]).toEqual([["b", "1.797202.00"]]);
  expect(dropMarks(answered, ({ state }) => state === "refused").has("b")).toBe(false);
});

test("a cell that was written again keeps the newer words when the older edit is answered", () => {
  const again: SheetEdit = {
    id: "0b0f4f3c-5a5e-4a0f-8f9c-1b7f0f6d5a12",
    kind: "cells",
    cells: [cell("l1", "6000000")],
  };
  const marks = markWritten(markWritten(new Map(), EDIT, KEYS), again, [["a"]]);
  expect(markAnswer(marks, EDIT, { state: "done", refused: [] }).get("a")).toMatchObject({
    state: "waiting",
    cell: { text: "6000000" },
  });
});

test("the same words are the same object, so that nothing is laid out again", () => {
  const before = draftsOf(markWritten(new Map(), EDIT, KEYS));
  expect(keepSame(before, draftsOf(markWritten(new Map(), EDIT, KEYS)))).toBe(before);
  expect(keepSame(before, new Map())).toEqual(new Map());
});
