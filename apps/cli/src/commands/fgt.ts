import { formatCount, formatMeasured, formatRupiah } from "@rata/domain/number/formatNumber";
import { roundTo } from "@rata/domain/number/measuredMath";
import type { Fgt } from "@rata/domain/analysis/fgt/FgtSum";
import { id as words } from "@rata/texts/command/figures";
import { sayProblem } from "@rata/texts/problem/sayProblem";
import { type Command, CommandProblem } from "../Command.ts";
import { type FgtArguments, readFgtArguments } from "../fgt/readFgtArguments.ts";
import { type HouseholdsRead, readHouseholds } from "../fgt/readHouseholds.ts";

/** P0, P1 and P2 of a file of households under a poverty line. Refused rows are told and left out; 1 when no row is left. */
export const fgt: Command = {
  usage: "fgt <file.csv> --line <rupiah> [--decimal comma|dot] [--json]",
  run: (given, output) => {
    const asked = readFgtArguments(given);
    const read = readHouseholds(asked.file, asked.line, asked.decimal);
    const found = read.sum.result();
    if (found === null && !asked.isJson) throw new CommandProblem("fgt-nothing", 1, { refused: read.refusedCount });
    output.result(asked.isJson ? `${JSON.stringify(toJson(found, read))}\n` : say(asked, read, found));
    return Promise.resolve(found === null ? 1 : 0);
  },
};

/** The measures as shares, and what was read: accepted + refused = rows. */
function toJson(found: Fgt | null, read: HouseholdsRead) {
  const nothing = { code: "fgt-nothing", value: null, params: { refused: read.refusedCount } };
  return {
    ...found,
    rows: read.rows,
    accepted: read.accepted,
    refused: read.refusedCount,
    problems: [
      ...(found === null ? [{ ...nothing, line: null, column: null, ...sayProblem(nothing, "id") }] : []),
      ...read.refused.map((fault) => ({
        line: fault.line,
        column: fault.column,
        value: fault.value,
        code: fault.code,
        ...sayFault(fault),
      })),
    ],
    unlisted: read.refusedCount - read.refused.length,
  };
}

function sayFault({ code, value, column }: HouseholdsRead["refused"][number]) {
  return sayProblem({ code, value, params: { column: column ?? "" } }, "id");
}

function say({ line }: FgtArguments, read: HouseholdsRead, found: Fgt | null): string {
  if (found === null) return "";
  const percent = (share: number) => formatMeasured(roundTo(share * 100, 4));
  const shown = read.refused.slice(0, SHOWN);
  return [
    words.households(formatCount(read.rows), formatCount(read.accepted), formatCount(read.refusedCount)),
    words.line(formatRupiah(line)),
    `P0 ${percent(found.p0)} ${words.percent}`,
    `P1 ${percent(found.p1)}`,
    `P2 ${percent(found.p2)}`,
    words.people(formatMeasured(roundTo(found.poor, 0)), formatMeasured(roundTo(found.population, 0))),
    ...shown.map((fault) => words.refused(fault.line, sayFault(fault).message, sayFault(fault).fix)),
    ...(read.refusedCount > shown.length ? [words.more(formatCount(read.refusedCount - shown.length))] : []),
    "",
  ].join("\n");
}

/** So many refused rows are shown at a terminal; the JSON lists more. */
const SHOWN = 20;
