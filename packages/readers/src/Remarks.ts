import type { Problem, ProblemKind } from "@rata/domain/problem/Problem";

/** What is told about a file while it is read. The same remark about many cells of one sheet is told once, with the first place and their number. */
export class Remarks {
  readonly #found = new Map<string, Found>();

  /** `place` is where a person finds it: `K12`, or the row of a table. */
  tell(code: string, where: Where, kind: ProblemKind = "notice"): void {
    const key = `${code}\n${where.sheet ?? ""}`;
    const before = this.#found.get(key);
    if (before !== undefined) before.count += 1;
    else if (this.#found.size < MOST) this.#found.set(key, { code, kind, where, count: 1 });
  }

  list(): Problem[] {
    return [...this.#found.values()].map(({ code, kind, where, count }) => {
      const { sheet, line = null, value = null, place = "" } = where;
      return { code, kind, line, sheet, column: null, value, params: { count, place } };
    });
  }
}

/** Of different remarks: a document may have a million tables with something odd in each. */
const MOST = 500;

interface Where {
  sheet: string | null;
  line?: number;
  place?: string;
  value?: string;
}

interface Found {
  code: string;
  kind: ProblemKind;
  where: Where;
  count: number;
}
