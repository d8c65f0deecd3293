import { CommandProblem } from "../Command.ts";
import { FILE_OPTIONS, type FileArguments, toFileArguments } from "../readArguments.ts";
import { readWords } from "../readWords.ts";

/** What `rata claims` is told: the text, the figures it is held against, and where wanted the nation's and a plan. */
export interface ClaimsArguments extends FileArguments {
  series: string;
  national: string | null;
  plan: string | null;
}

/** Reads `<file> --series <csv> [--national <csv>] [--plan <file>]`. @throws CommandProblem on wrong usage. */
export function readClaimsArguments(words: readonly string[]): ClaimsArguments {
  const { values, positionals } = readWords(words, {
    ...FILE_OPTIONS,
    series: { type: "string" },
    national: { type: "string" },
    plan: { type: "string" },
  });
  if (positionals.length === 0) throw new CommandProblem("claims-file-missing", 2);
  if (values.series === undefined) throw new CommandProblem("claims-series-missing", 2);
  return {
    ...toFileArguments(values, positionals),
    series: values.series,
    national: values.national ?? null,
    plan: values.plan ?? null,
  };
}
