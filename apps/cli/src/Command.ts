import type { Problem } from "@rata/domain/problem/Problem";

/** Where a command writes; both take whole texts, so that tests can catch them. */
export interface Output {
  result: (text: string) => void;
  trouble: (text: string) => void;
}

/** How a command ended: 0 done, 1 it found something or the file can't be used, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** One command of `rata`. It gets the words after its name. */
export interface Command {
  usage: string;
  run: (words: readonly string[], output: Output) => Promise<ExitCode>;
}

/** Ends a command early with problems instead of a result: wrong usage, or a file that can't be used. */
export class CommandProblem extends Error {
  readonly exitCode: ExitCode;
  readonly problem: Pick<Problem, "code" | "line" | "column" | "value" | "params"> & { sheet?: string };

  constructor(
    code: string,
    exitCode: ExitCode,
    params: Problem["params"] = {},
    { line, sheet }: Pick<Problem, "line" | "sheet"> = { line: null, sheet: null },
  ) {
    super(code);
    this.exitCode = exitCode;
    this.problem = { code, line, ...(sheet === null ? {} : { sheet }), column: null, value: null, params };
  }
}
