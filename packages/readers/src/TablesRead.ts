import type { Problem } from "@rata/domain/problem/Problem";
import type { SourceTable } from "@rata/importing/table/SourceTable";

/** The tables of a file and what was noticed while reading, or why the file can't be used. */
export type TablesRead = { ok: true; tables: SourceTable[]; problems: Problem[] } | { ok: false; problem: Problem };
