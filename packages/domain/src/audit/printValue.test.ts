import { expect, test } from "vitest";
import { printValue } from "./printValue.ts";

test.each<[unknown, string | number | null]>([
  [null, null],
  [undefined, null],
  ["", null],
  [0, 0],
  [1_749_463_116, 1_749_463_116],
  ["Panti Asuhan", "Panti Asuhan"],
  [{ text: "3.125 orang", measures: [], owner: null }, "3.125 orang"],
  [["objective", "program"], "objective, program"],
  [[], null],
  [{ line: 3 }, '{"line":3}'],
  [true, "true"],
])("%j is read as %j", (value, printed) => {
  expect(printValue(value)).toBe(printed);
});
