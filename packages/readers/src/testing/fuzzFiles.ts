import { readMatrix } from "@rata/importing/importers/plan-matrix/readMatrix";
import type { MatrixContext } from "@rata/importing/importers/plan-matrix/MatrixReading";
import { readTables } from "../readTables.ts";
import { unpackAll } from "./unpackAll.ts";
import { zipOf } from "./zipOf.ts";

/** A file to spoil. */
export interface FuzzFile {
  name: string;
  bytes: Uint8Array;
}

/** What came of a run: how many spoilt files were read, how many refused, and the slowest and each that crashed, to be made again by its round. */
export interface FuzzReport {
  read: number;
  refused: number;
  crashes: { round: number; name: string; error: string }[];
  slowest: { round: number; name: string; milliseconds: number };
}

/** A round: the file as spoilt in it. The same seed and round give the same bytes. */
export function spoilFile(files: readonly FuzzFile[], seed: number, round: number): FuzzFile {
  const random = randomFrom(seed * 7919 + round);
  const file = files[random(files.length)] ?? { name: "", bytes: new Uint8Array() };
  // Half of the rounds spoil what is inside an archive and pack it again with a right checksum: else hardly a file would get that far.
  const isInside = random(2) === 0 && /\.(?:xlsx|docx)$/u.test(file.name);
  return { name: file.name, bytes: isInside ? spoilPart(file.bytes, random) : spoil(file.bytes, random) };
}

/** Spoils files again and again and reads each: nothing may be thrown. The clock is the caller's. */
export function fuzzFiles(
  files: readonly FuzzFile[],
  options: { seed: number; rounds: number; context: MatrixContext; now: () => number },
): FuzzReport {
  const { seed, rounds, context, now } = options;
  const report: FuzzReport = { read: 0, refused: 0, crashes: [], slowest: { round: 0, name: "", milliseconds: 0 } };
  for (let round = 0; round < rounds; round += 1) {
    const { name, bytes } = spoilFile(files, seed, round);
    const start = now();
    try {
      const found = readTables(bytes, name);
      if (found.ok) readMatrix(found.tables, context);
      report[found.ok ? "read" : "refused"] += 1;
    } catch (fault) {
      report.crashes.push({
        round,
        name,
        error: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault),
      });
    }
    const milliseconds = now() - start;
    if (milliseconds > report.slowest.milliseconds) report.slowest = { round, name, milliseconds };
  }
  return report;
}

type Random = (below: number) => number;

function spoilPart(bytes: Uint8Array, random: Random): Uint8Array {
  const parts = unpackAll(bytes);
  const chosen = random(parts.length);
  return zipOf(parts.map((part, at) => (at === chosen ? { ...part, content: spoil(part.content, random) } : part)));
}

/** Flips bytes, cuts, doubles or blanks a stretch, or puts signs of the formats somewhere. */
function spoil(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const at = random(Math.max(copy.length, 1));
  const length = random(200);
  switch (random(6)) {
    case 0:
      return copy.subarray(0, at);
    case 1:
      return joined([copy.subarray(0, at), copy.subarray(at + length)]);
    case 2:
      return joined([copy.subarray(0, at + length), copy.subarray(at)]);
    case 3:
      copy.fill(random(256), at, at + length);
      return copy;
    case 4:
      return joined([
        copy.subarray(0, at),
        new TextEncoder().encode(SIGNS[random(SIGNS.length)] ?? ""),
        copy.subarray(at),
      ]);
    default:
      for (let flips = random(8) + 1; flips > 0; flips -= 1) {
        const place = random(Math.max(copy.length, 1));
        copy[place] = (copy[place] ?? 0) ^ (1 << random(8));
      }
      return copy;
  }
}

const SIGNS = [
  "<",
  ">",
  "&",
  '"',
  "\t",
  "\n",
  "\u0000",
  "</row>",
  "<w:tc>",
  "</w:tbl>",
  "<w:tbl>",
  "&#xFFFF;",
  "]]>",
  "<!DOCTYPE a>",
  "1e999",
  "-",
  "A1:XFD1048576",
  "PK\u0005\u0006",
];

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Whole numbers below a bound, the same for the same seed (mulberry32). */
function randomFrom(seed: number): Random {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
