import { levelOf, RegionCode } from "@rata/domain/region/Region";
import { EDITION_REGISTRY, findEdition } from "@rata/editions/editions";
import type { Edition } from "@rata/editions/Edition";
import { CommandProblem } from "./Command.ts";
import { readWords } from "./readWords.ts";

/** What every command on a plan file is told: the file, whose plan it is, and whether to answer in JSON. */
export interface FileArguments {
  file: string;
  edition: Edition;
  region: RegionCode;
  isJson: boolean;
}

/** The options of every command on a plan file. */
export const FILE_OPTIONS = {
  json: { type: "boolean" },
  edition: { type: "string" },
  region: { type: "string" },
} as const;

/** Reads `<file> [--json] [--edition province|regency] [--region code]`. @throws CommandProblem on wrong usage. */
export function readFileArguments(words: readonly string[]): FileArguments {
  const { values, positionals } = readWords(words, FILE_OPTIONS);
  return toFileArguments(values, positionals);
}

/** What holds for every command on a plan file, of words that were read with options of its own. @throws CommandProblem */
export function toFileArguments(
  values: { json?: boolean | undefined; edition?: string | undefined; region?: string | undefined },
  [file, surplus]: readonly string[],
): FileArguments {
  if (file === undefined) throw new CommandProblem("file-argument-missing", 2);
  if (surplus !== undefined) throw new CommandProblem("argument-unknown", 2, { name: surplus });
  const edition = values.edition === undefined ? editionOf(values.region) : findEdition(values.edition);
  if (edition === null) throw new CommandProblem("edition-unknown", 2, { name: values.edition ?? "" });
  const region = RegionCode.safeParse(values.region ?? edition.defaultRegion);
  if (!region.success) throw new CommandProblem("region-unknown", 2, { name: values.region ?? "" });
  return { file, edition, region: region.data, isJson: values.json ?? false };
}

/** Without a stated edition the region tells: 53.02 is a regency's plan. The province's where nothing is said. */
function editionOf(region: string | undefined): Edition | null {
  const code = RegionCode.safeParse(region);
  const level = code.success ? levelOf(code.data) : null;
  return EDITION_REGISTRY.all.find(({ levels }) => levels[0] === level) ?? EDITION_REGISTRY.all[0] ?? null;
}
