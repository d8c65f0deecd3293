import { expect, test } from "vitest";
import { readTables } from "./readTables.ts";
import { BAD_FILES, ODD_FILES } from "./testing/badFiles.ts";
import { ODD_CELLS } from "./testing/spoiltFiles.ts";

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
