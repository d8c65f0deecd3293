import { NTT } from "@rata/importing/testing/context";
import { expect, test } from "vitest";
import { fuzzFiles, spoilFile } from "./testing/fuzzFiles.ts";
import { listFuzzSources } from "./testing/fuzzSources.ts";

const files = listFuzzSources();

test("the real plan in every format, flipped and cut 250 times, is read or refused and never crashes", () => {
  const report = fuzzFiles(files, { seed: 2023, rounds: 250, context: NTT, now: () => 0 });
  expect(report.crashes).toEqual([]);
  expect(report.read + report.refused).toBe(250);
  // Neither side may be a mere handful, else the run shows nothing.
  expect(Math.min(report.read, report.refused)).toBeGreaterThan(50);
}, 60_000);

test("a round is made again by its seed", () => {
  expect(spoilFile(files, 7, 3)).toEqual(spoilFile(files, 7, 3));
  expect(spoilFile(files, 7, 3)).not.toEqual(spoilFile(files, 8, 3));
});
