import type { MatrixReading } from "@rata/importing/importers/plan-matrix/MatrixReading";
import type { Command } from "../Command.ts";
import { sayMatrix } from "../matrix/sayMatrix.ts";
import { toMatrixJson } from "../matrix/toMatrixJson.ts";
import { readFileArguments } from "../readArguments.ts";
import { readPlanFile } from "../readPlanFile.ts";

/** Reads the matrix of a file and shows what was understood; 1 when rows were refused or a number is undecidable. */
export const matrix: Command = {
  usage: "matrix <file> [--json] [--edition province|regency] [--region <code>]",
  async run(words, output) {
    const arguments_ = readFileArguments(words);
    const reading = await readPlanFile(arguments_);
    output.result(arguments_.isJson ? `${JSON.stringify(toMatrixJson(reading))}\n` : sayMatrix(reading));
    return hasTrouble(reading) ? 1 : 0;
  },
};

function hasTrouble({ refused, problems }: MatrixReading): boolean {
  return refused.length > 0 || problems.some(({ code }) => UNREAD_NUMBERS.has(code));
}

const UNREAD_NUMBERS: ReadonlySet<string> = new Set([
  "ceiling-undecidable",
  "ceiling-negative",
  "ceiling-not-a-number",
  "ceiling-too-large",
  "ceiling-unit",
  "target-undecidable",
  "subtotal-unread",
]);
