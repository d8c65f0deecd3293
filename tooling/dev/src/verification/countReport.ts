import path from "node:path";
import { stripVTControlCharacters } from "node:util";

import * as z from "zod";

import type { Tally } from "#verification/Tally";
import { rootFolder } from "#workspace/rootFolder";

const reportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      startTime: z.number(),
      endTime: z.number(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({ status: z.string(), fullName: z.string(), failureMessages: z.array(z.string()).optional() }),
      ),
    }),
  ),
});

/** A stack is longer than what says where and why. */
const LINES_KEPT = 8;

/**
 * Adds a report of the test runner to a tally. A file that could not even be loaded has no tests and counts
 * as one failure; a skipped test counts as one too, since nothing here may be skipped unseen. Each failure is
 * named with the first lines of what it said: whoever reads only the end of a long run learns the cause there.
 */
export function countReport(tally: Tally, report: unknown, label: string): void {
  for (const file of reportSchema.parse(report).testResults) {
    tally.files.push({ file: path.relative(rootFolder, file.name), seconds: (file.endTime - file.startTime) / 1000 });
    const unpassed = file.assertionResults.filter((test) => test.status !== "passed");
    tally.passed += file.assertionResults.length - unpassed.length;
    tally.failed += unpassed.length;
    tally.names.push(
      ...unpassed.map((test) => `${label}: ${test.fullName} (${test.status})${quote(test.failureMessages)}`),
    );
    if (file.status === "failed" && unpassed.length === 0) {
      tally.failed += 1;
      tally.names.push(`${label}: ${file.name} could not run${quote([file.message ?? ""])}`);
    }
  }
}

function quote(messages: readonly string[] = []): string {
  const lines = messages
    .flatMap((message) => stripVTControlCharacters(message).split("\n"))
    .filter((line) => line.trim());
  return lines
    .slice(0, LINES_KEPT)
    .map((line) => `\n      ${line}`)
    .join("");
}
