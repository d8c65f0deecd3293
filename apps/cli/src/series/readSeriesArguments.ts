import { CommandProblem } from "../Command.ts";
import { FILE_OPTIONS, type FileArguments, toFileArguments } from "../readArguments.ts";
import { readWords } from "../readWords.ts";

/** What `rata series` is told: the region's own file and, where wanted, the nation's and, for a regency, its province's. */
export interface SeriesArguments extends FileArguments {
  national: string | null;
  province: string | null;
}

/** Reads `<file> [--national <file>] [--province <file>]` beside what every file command takes. @throws CommandProblem on wrong usage. */
export function readSeriesArguments(words: readonly string[]): SeriesArguments {
  const { values, positionals } = readWords(words, {
    ...FILE_OPTIONS,
    national: { type: "string" },
    province: { type: "string" },
  });
  if (positionals.length === 0) throw new CommandProblem("series-file-missing", 2);
  return {
    ...toFileArguments(values, positionals),
    national: values.national ?? null,
    province: values.province ?? null,
  };
}
