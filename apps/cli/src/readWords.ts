import { parseArgs, type ParseArgsConfig } from "node:util";
import { CommandProblem } from "./Command.ts";

/** Parts the words behind a command's name into options and the rest. @throws CommandProblem for an option that it doesn't know */
export function readWords<const Options extends NonNullable<ParseArgsConfig["options"]>>(
  words: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options });
  } catch {
    throw new CommandProblem("argument-unknown", 2, { name: words.find((word) => word.startsWith("-")) ?? "" });
  }
}
