import { expect, test } from "vitest";

import { countReport } from "#verification/countReport";
import { createTally, sayTally } from "#verification/Tally";

test("a file that cannot be loaded and a skipped test both count as failures", () => {
  const tally = createTally();
  countReport(
    tally,
    {
      testResults: [
        { name: "a", status: "passed", assertionResults: [pass("one"), pass("two")] },
        { name: "b", status: "failed", assertionResults: [pass("three"), { status: "failed", fullName: "four" }] },
        { name: "c", status: "failed", assertionResults: [] },
        { name: "d", status: "passed", assertionResults: [{ status: "skipped", fullName: "five" }] },
      ],
    },
    "unit",
  );
  expect(sayTally(tally)).toBe("3 passed, 3 failed");
  expect(tally.names).toEqual(["unit: four (failed)", "unit: c could not run", "unit: five (skipped)"]);
});

function pass(fullName: string) {
  return { status: "passed", fullName };
}
