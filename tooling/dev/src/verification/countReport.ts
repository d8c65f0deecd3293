import * as z from "zod";

import type { Tally } from "#verification/Tally";

const reportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })),
    }),
  ),
});

/**
 * Adds a report of the test runner to a tally. A file that could not even be loaded has no tests and counts
 * as one failure; a skipped test counts as one too, since nothing here may be skipped unseen.
 */
export function countReport(tally: Tally, report: unknown, label: string): void {
  for (const file of reportSchema.parse(report).testResults) {
    const unpassed = file.assertionResults.filter((test) => test.status !== "passed");
    tally.passed += file.assertionResults.length - unpassed.length;
    tally.failed += unpassed.length;
    tally.names.push(...unpassed.map((test) => `${label}: ${test.fullName} (${test.status})`));
    if (file.status === "failed" && unpassed.length === 0) {
      tally.failed += 1;
      tally.names.push(`${label}: ${file.name} could not run`);
    }
  }
}
