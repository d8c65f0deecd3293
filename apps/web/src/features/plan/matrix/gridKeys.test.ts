import { expect, test } from "vitest";
import { toMove } from "./gridKeys.ts";

const SIZE = { rows: 34, columns: 14, page: 8 };

test.each([
  ["ArrowDown", false, { row: 6, column: 3 }],
  ["ArrowDown", true, { row: 33, column: 3 }],
  ["ArrowLeft", true, { row: 5, column: 0 }],
  ["PageDown", false, { row: 13, column: 3 }],
  ["PageUp", false, { row: 0, column: 3 }],
  ["Home", true, { row: 0, column: 0 }],
  ["End", false, { row: 5, column: 13 }],
])("%s (with Ctrl: %s) goes to %j", (key, ctrlKey, place) => {
  expect(toMove({ key, ctrlKey, metaKey: false, shiftKey: false }, { row: 5, column: 3 }, SIZE)).toEqual({
    kind: "go",
    place,
  });
});

test("Shift F8 goes back to the note before, and letters are left to the page", () => {
  const key = { ctrlKey: false, metaKey: false, shiftKey: true };
  expect(toMove({ ...key, key: "F8" }, { row: 0, column: 0 }, SIZE)).toEqual({ kind: "note", step: -1 });
  expect(toMove({ ...key, key: "a" }, { row: 0, column: 0 }, SIZE)).toBeNull();
});
