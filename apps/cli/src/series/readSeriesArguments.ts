import { parseArgs } from "node:util";
import { CommandProblem } from "../Command.ts";
import { type FileArguments, readFileArguments } from "../readArguments.ts";

/** What `rata series` is told: the region's own file and, where wanted, the nation's and, for a regency, its province's. */
export interface SeriesArguments extends FileArguments {
  national: string | null;
  province: string | null;
}

/** Reads `<file> [--national <file>] [--province <file>]` beside what every file command takes. @throws CommandProblem on wrong usage. */
export function readSeriesArguments(words: readonly string[]): SeriesArguments {
  const { values, positionals } = parse(words);
  if (positionals.length === 0) throw new CommandProblem("series-file-missing", 2);
  const file = readFileArguments([
    ...positionals,
    ...flag("edition", values.edition),
    ...flag("region", values.region),
  ]);
  return {
    ...file,
    isJson: values.json ?? false,
    national: values.national ?? null,
    province: values.province ?? null,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        json: { type: "boolean" },
        edition: { type: "string" },
        region: { type: "string" },
        national: { type: "string" },
        province: { type: "string" },
      },
    });
  } catch {
    throw new CommandProblem("argument-unknown", 2, { name: words.find((word) => word.startsWith("-")) ?? "" });
  }
}

function flag(name: string, value: string | undefined): string[] {
  return value === undefined ? [] : [`--${name}`, value];
}
