import type { Problem } from "@rata/domain/problem/Problem";
import type { FileRefusal } from "./fileRefusals.ts";

/** Thrown inside a reader for a file that can't be used, and caught at its edge: what leaves `readTables` is a problem and no exception. */
export class Unreadable extends Error {
  readonly problem: Problem;

  constructor(code: FileRefusal, params: Problem["params"] = {}, where: { line?: number; sheet?: string | null } = {}) {
    super(code);
    this.name = "Unreadable";
    const { line = null, sheet = null } = where;
    this.problem = { code, kind: "refused", line, sheet, column: null, value: null, params };
  }
}
