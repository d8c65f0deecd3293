import { expect, test } from "vitest";
import { toMove } from "./gridKeys.ts";

const SIZE = { rows: 34, columns: 14, page: 8 };
const PLAIN = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const AT = { row: 5, column: 3 };

test.each([
  ["ArrowDown", false, { row: 6, column: 3 }],
  ["ArrowDown", true, { row: 33, column: 3 }],
  ["ArrowLeft", true, { row: 5, column: 0 }],
  ["PageDown", false, { row: 13, column: 3 }],
  ["PageUp", false, { row: 0, column: 3 }],
  ["Home", true, { row: 0, column: 0 }],
  ["End", false, { row: 5, column: 13 }],
])("%s (with Ctrl: %s) goes to %j", (key, ctrlKey, place) => {
  expect(toMove({ ...PLAIN, key, ctrlKey }, AT, SIZE)).toEqual({ kind: "go", place, extends: false });
});

test("Shift with an arrow drags the range on", () => {
  expect(toMove({ ...PLAIN, key: "ArrowDown", shiftKey: true }, AT, SIZE)).toEqual({
    kind: "go",
    place: { row: 6, column: 3 },
    extends: true,
  });
});

test.each([
  ["a", {}, { kind: "type", text: "a" }],
  ["F2", {}, { kind: "edit" }],
  ["Delete", {}, { kind: "empty" }],
  ["Enter", { ctrlKey: true }, { kind: "open" }],
  ["d", { ctrlKey: true }, { kind: "fill" }],
  ["z", { ctrlKey: true }, { kind: "turn", way: "undo" }],
  ["Z", { ctrlKey: true, shiftKey: true }, { kind: "turn", way: "redo" }],
  ["y", { metaKey: true }, { kind: "turn", way: "redo" }],
  ["F10", { shiftKey: true }, { kind: "menu" }],
  ["F8", { shiftKey: true }, { kind: "note", step: -1 }],
  ["F9", {}, { kind: "thread", step: 1 }],
  ["F9", { shiftKey: true }, { kind: "thread", step: -1 }],
  ["Tab", { shiftKey: true }, { kind: "tab", step: -1 }],
])("%s with %j asks for %j", (key, held, move) => {
  expect(toMove({ ...PLAIN, ...held, key }, AT, SIZE)).toEqual(move);
});

test.each([
  ["k", { ctrlKey: true }],
  ["F10", {}],
  ["Shift", { shiftKey: true }],
  ["å", { altKey: true }],
])("%s with %j is left to the page", (key, held) => {
  expect(toMove({ ...PLAIN, ...held, key }, AT, SIZE)).toBeNull();
});
