import type { Column } from "@rata/domain/plan/Column";
import type { Problem, ProblemKind } from "@rata/domain/problem/Problem";

/** Tells a problem of the cell in this column of the line that is being read. */
export type ReportCell = (code: string, kind: ProblemKind, column: Column, params?: Problem["params"]) => void;
