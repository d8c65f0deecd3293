import type { Column } from "@rata/domain/plan/Column";
import type { Problem, ProblemKind } from "@rata/domain/problem/Problem";

interface Where {
  line?: number | null;
  sheet?: string | null;
  column?: Column | null;
  value?: string | null;
  params?: Problem["params"];
}

/** A problem with what is not said left null. */
export function makeProblem(code: string, kind: ProblemKind, where: Where = {}): Problem {
  const { line = null, sheet = null, column = null, value = null, params = {} } = where;
  return { code, kind, line, sheet, column, value, params };
}
