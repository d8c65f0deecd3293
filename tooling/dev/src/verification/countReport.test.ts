import { expect, test } from "vitest";

import { countReport } from "#verification/countReport";
import { createTally, sayTally } from "#verification/Tally";

test("a file that cannot be loaded and a skipped test both count as failures", () => {
  const tally = createTally();
  countReport(
    tally,
    {
      testResults: [
        { ...fileOf("a"), status: "passed", assertionResults: [pass("one"), pass("two")] },
        { ...fileOf("b"), status: "failed", assertionResults: [pass("three"), failed("four")] },
        { ...fileOf("c"), status: "failed", message: "no such module", assertionResults: [] },
        { ...fileOf("d"), status: "passed", assertionResults: [{ status: "skipped", fullName: "five" }] },
      ],
    },
    "unit",
  );
  expect(sayTally(tally)).toBe("3 passed, 3 failed");
  expect(tally.files.map(({ seconds }) => seconds)).toEqual([2.5, 2.5, 2.5, 2.5]);
  expect(tally.names).toEqual([
    "unit: four (failed)\n      Error: expected 1 to be 2\n          at four.test.ts:3:7",
    "unit: c could not run\n      no such module",
    "unit: five (skipped)",
  ]);
});

test("of a long message the first lines stand at the end of the run", () => {
  const tally = createTally();
  const stack = Array.from({ length: 40 }, (_, index) => `line ${String(index)}`).join("\n");
  countReport(
    tally,
    { testResults: [{ ...fileOf("c"), status: "failed", message: stack, assertionResults: [] }] },
    "unit",
  );
  expect(tally.names.join("").split("\n")).toHaveLength(9);
});

function fileOf(name: string) {
  return { name, startTime: 1000, endTime: 3500 };
}

function failed(fullName: string) {
  return {
    status: "failed",
    fullName,
    failureMessages: ["\u001B[31mError: expected 1 to be 2\u001B[39m\n\n    at four.test.ts:3:7"],
  };
}

function pass(fullName: string) {
  return { status: "passed", fullName };
}
