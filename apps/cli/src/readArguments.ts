import { parseArgs } from "node:util";
import { RegionCode } from "@rata/domain/region/Region";
import { findEdition } from "@rata/editions/editions";
import type { Edition } from "@rata/editions/Edition";
import { CommandProblem } from "./Command.ts";

/** What every command on a plan file is told: the file, whose plan it is, and whether to answer in JSON. */
export interface FileArguments {
  file: string;
  edition: Edition;
  region: RegionCode;
  isJson: boolean;
}

/** Reads `<file> [--json] [--edition province|regency] [--region code]`. @throws CommandProblem on wrong usage. */
export function readFileArguments(words: readonly string[]): FileArguments {
  const { values, positionals } = parse(words);
  const [file, surplus] = positionals;
  if (file === undefined) throw new CommandProblem("file-argument-missing", 2);
  if (surplus !== undefined) throw new CommandProblem("argument-unknown", 2, { name: surplus });
  const edition = findEdition(values.edition ?? "province");
  if (edition === null) throw new CommandProblem("edition-unknown", 2, { name: values.edition ?? "" });
  const region = RegionCode.safeParse(values.region ?? edition.defaultRegion);
  if (!region.success) throw new CommandProblem("region-unknown", 2, { name: values.region ?? "" });
  return { file, edition, region: region.data, isJson: values.json ?? false };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { json: { type: "boolean" }, edition: { type: "string" }, region: { type: "string" } },
    });
  } catch {
    throw new CommandProblem("argument-unknown", 2, { name: words.find((word) => word.startsWith("-")) ?? "" });
  }
}
