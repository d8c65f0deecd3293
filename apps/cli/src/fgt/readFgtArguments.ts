import { parseRupiah } from "@rata/domain/number/parseRupiah";
import type { Rupiah } from "@rata/domain/number/Rupiah";
import { CommandProblem } from "../Command.ts";
import { readWords } from "../readWords.ts";

/** What stands before decimals in a file of households. */
export type DecimalMark = "comma" | "dot";

export interface FgtArguments {
  file: string;
  line: Rupiah;
  /** Null: a comma where fields are parted by semicolons, else a dot. */
  decimal: DecimalMark | null;
  isJson: boolean;
}

/** Reads `<file.csv> --line <rupiah> [--decimal comma|dot] [--json]`. @throws CommandProblem on wrong usage. */
export function readFgtArguments(words: readonly string[]): FgtArguments {
  const { values, positionals } = readWords(words, {
    json: { type: "boolean" },
    line: { type: "string" },
    decimal: { type: "string" },
  });
  const [file, surplus] = positionals;
  if (file === undefined) throw new CommandProblem("fgt-file-missing", 2);
  if (surplus !== undefined) throw new CommandProblem("argument-unknown", 2, { name: surplus });
  const { decimal } = values;
  if (decimal !== undefined && decimal !== "comma" && decimal !== "dot")
    throw new CommandProblem("argument-unknown", 2, { name: `--decimal ${decimal}` });
  return { file, line: readLine(values.line), decimal: decimal ?? null, isJson: values.json ?? false };
}

function readLine(text: string | undefined): Rupiah {
  const read = parseRupiah(text ?? "", "decimal-comma");
  if (!read.ok || read.value <= 0) throw new CommandProblem("fgt-line-wrong", 2, { name: text ?? "" });
  return read.value;
}
