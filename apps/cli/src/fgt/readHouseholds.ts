import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { basename } from "node:path";
import { FgtSum } from "@rata/domain/analysis/fgt/FgtSum";
import { CommandProblem } from "../Command.ts";
import { type HouseholdFault, readHead } from "./HouseholdLine.ts";
import { HouseholdScanner } from "./HouseholdScanner.ts";
import type { DecimalMark } from "./readFgtArguments.ts";

export interface HouseholdsRead {
  sum: FgtSum;
  rows: number;
  accepted: number;
  /** The first refused rows; `refusedCount` counts all of them. */
  refused: readonly (HouseholdFault & { line: number })[];
  refusedCount: number;
}

/** A megabyte at a time: the file's length does not matter. */
const PIECE = 1 << 20;
/** So many refused rows are listed; more than that a person does not read, and they are counted. */
const LISTED = 10_000;

/** Reads a file of households line by line and sums while reading. @throws CommandProblem when it has no head with the three columns. */
export function readHouseholds(file: string, line: number, decimal: DecimalMark | null): HouseholdsRead {
  const descriptor = openFile(file);
  try {
    if (!fstatSync(descriptor).isFile()) throw new CommandProblem("file-not-regular", 1, { name: basename(file) });
    return readPieces((bytes, at) => readSync(descriptor, bytes, at, bytes.length - at, null), line, decimal);
  } finally {
    closeSync(descriptor);
  }
}

type Fill = (bytes: Buffer, at: number) => number;

function readPieces(fill: Fill, line: number, decimal: DecimalMark | null): HouseholdsRead {
  const bytes = Buffer.allocUnsafe(PIECE * 2);
  let held = fill(bytes, 0);
  const head = findHead(bytes.subarray(0, held));
  const layout = readHead(head.text, decimal);
  if (layout === null) throw new CommandProblem("fgt-head-missing", 1, { head: head.text.slice(0, 200) });
  const found: HouseholdsRead & { refused: (HouseholdFault & { line: number })[] } = {
    sum: new FgtSum(line),
    rows: 0,
    accepted: 0,
    refused: [],
    refusedCount: 0,
  };
  const scanner = new HouseholdScanner(
    layout,
    {
      add: (weight, size, expenditure) => found.sum.add(weight, size, expenditure),
      refuse: (at, fault) => {
        found.refusedCount += 1;
        if (found.refused.length < LISTED) found.refused.push({ ...fault, line: at });
      },
    },
    head.line + 1,
  );
  let begin = head.end;
  for (;;) {
    const rest = begin + scanner.scan(bytes.subarray(begin, held), held - begin);
    bytes.copyWithin(0, rest, held);
    held -= rest;
    if (held === bytes.length) throw new CommandProblem("fgt-line-too-long", 1);
    const more = fill(bytes, held);
    if (more === 0) break;
    held += more;
    begin = 0;
  }
  if (held > 0) scanner.readLine(bytes, 0, held);
  return { ...found, rows: scanner.rows, accepted: scanner.rows - found.refusedCount };
}

/** The first line that is neither blank nor a remark (`# …`), its number, and where the next one begins. */
function findHead(bytes: Buffer): { text: string; line: number; end: number } {
  let start = bytes.indexOf(BYTE_ORDER_MARK) === 0 ? BYTE_ORDER_MARK.length : 0;
  for (let line = 1; ; line += 1) {
    const at = bytes.indexOf(10, start);
    const stop = at < 0 ? bytes.length : at;
    const text = bytes.toString("utf8", start, stop).trim();
    const end = Math.min(stop + 1, bytes.length);
    if (at < 0 || (text !== "" && !text.startsWith("#"))) return { text, line, end };
    start = end;
  }
}

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

function openFile(file: string): number {
  try {
    return openSync(file, "r");
  } catch {
    throw new CommandProblem("file-missing", 1, { name: basename(file) });
  }
}
