import { expect, test, vi } from "vitest";
import { readTables } from "./readTables.ts";
import { BAD_FILES, ODD_FILES } from "./testing/badFiles.ts";
import { ODD_CELLS } from "./testing/spoiltFiles.ts";

// A busy machine is slow and not wrong; what is bounded here is bounded by counts.
vi.setConfig({ testTimeout: 60_000 });

test.each(BAD_FILES.map((file) => ({ ...file })))("$what is refused: $code", ({ name, make, code }) => {
  const read = readTables(make(), name);
  expect(read.ok ? "read" : read.problem.code).toBe(code);
});

test.each(ODD_FILES.map((file) => ({ ...file })))("$what: read like any other file", ({ name, make }) => {
  const read = readTables(make(), name);
  expect(read.ok ? read.tables.map(({ lines }) => lines.map(({ cells }) => cells)) : read.problem.code).toEqual([
    ODD_CELLS,
  ]);
});
