import type { Column } from "@rata/domain/plan/Column";
import type { Problem, ProblemKind } from "@rata/domain/problem/Problem";

interface Where {
  line?: number | null;
  sheet?: string | null;
  column?: Column | null;
  value?: string | null;
  params?: Problem["params"];
}

/** A problem with what is not said left null. Long texts are cut: the whole cell stands in the row, and a hostile one in a thousand problems must not. */
export function makeProblem(code: string, kind: ProblemKind, where: Where = {}): Problem {
  const { line = null, sheet = null, column = null, value = null, params = {} } = where;
  const cutParams = Object.entries(params).map(([name, param]) => [
    name,
    typeof param === "string" ? cut(param) : param,
  ]);
  return {
    code,
    kind,
    line,
    sheet,
    column,
    value: value === null ? null : cut(value),
    params: Object.fromEntries(cutParams),
  };
}

const LONGEST = 1000;

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
