import { parseArgs } from "node:util";
import { CommandProblem } from "../Command.ts";
import { type FileArguments, readFileArguments } from "../readArguments.ts";

/** What `rata claims` is told: the text, the figures it is held against, and where wanted the nation's and a plan. */
export interface ClaimsArguments extends FileArguments {
  series: string;
  national: string | null;
  plan: string | null;
}

/** Reads `<file> --series <csv> [--national <csv>] [--plan <file>]`. @throws CommandProblem on wrong usage. */
export function readClaimsArguments(words: readonly string[]): ClaimsArguments {
  const { values, positionals } = parse(words);
  if (positionals.length === 0) throw new CommandProblem("claims-file-missing", 2);
  if (values.series === undefined) throw new CommandProblem("claims-series-missing", 2);
  const flags = (["edition", "region"] as const).flatMap((name) =>
    values[name] === undefined ? [] : [`--${name}`, values[name]],
  );
  const file = readFileArguments([...positionals, ...flags]);
  return {
    ...file,
    isJson: values.json ?? false,
    series: values.series,
    national: values.national ?? null,
    plan: values.plan ?? null,
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
        series: { type: "string" },
        national: { type: "string" },
        plan: { type: "string" },
      },
    });
  } catch {
    throw new CommandProblem("argument-unknown", 2, { name: words.find((word) => word.startsWith("-")) ?? "" });
  }
}
