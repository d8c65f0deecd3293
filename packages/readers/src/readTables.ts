import type { Problem } from "@rata/domain/problem/Problem";
import type { SourceLine, SourceTable } from "@rata/importing/table/SourceTable";
import { decodeText } from "./decodeText.ts";
import { findFormat, type FileFormat } from "./findFormat.ts";
import { DEFAULT_LIMITS, type ReadLimits } from "./limits.ts";
import { splitDelimited, type SplitText } from "./splitDelimited.ts";

/** The tables of a file and what was noticed while reading, or why the file can't be used. */
export type TablesRead = { ok: true; tables: SourceTable[]; problems: Problem[] } | { ok: false; problem: Problem };

/**
 * Reads a file's bytes into tables of cells: text with tabs as copied from Word or PDF (prose around it is lines of one cell), TSV and
 * CSV with comma or semicolon. The content decides, the name only helps. Never throws for what a file holds.
 */
export function readTables(bytes: Uint8Array, fileName: string, limits: ReadLimits = DEFAULT_LIMITS): TablesRead {
  if (bytes.length > limits.bytes) return refuse("file-too-large", { limit: Math.floor(limits.bytes / 1024 / 1024) });
  const format = findFormat(bytes);
  if (format !== "text") return refuse(FORMAT_PROBLEMS[format], { name: extensionOf(fileName) });
  const decoded = decodeText(bytes);
  if (decoded === null) return refuse("file-binary");
  const text = decoded.text.replace(/^\uFEFF/u, "");
  if (text.trim() === "") return refuse("file-empty");
  const split = splitText(text, fileName, limits);
  if (!split.ok) return refuse(split.fault.code, { limit: split.fault.limit }, split.fault.line);
  const problems = [
    ...(decoded.isAssumed ? [notice("encoding-assumed", null, null)] : []),
    ...findMojibake(split.lines),
  ];
  return { ok: true, tables: [{ name: null, lines: split.lines }], problems };
}

const FORMAT_PROBLEMS: Readonly<Record<Exclude<FileFormat, "text">, string>> = {
  empty: "file-empty",
  zip: "format-unsupported",
  pdf: "format-pdf",
  "old-office": "format-unsupported",
  rtf: "format-unsupported",
  html: "format-unsupported",
  image: "file-binary",
};

/** A name ending in .csv, or a text without tabs, is split at the delimiter that its lines agree on; anything else at tabs. */
function splitText(text: string, fileName: string, limits: ReadLimits): SplitText {
  const delimiter = findDelimiter(text.slice(0, SAMPLE), extensionOf(fileName) === "csv");
  return splitDelimited(text, delimiter, limits, delimiter !== "\t");
}

const SAMPLE = 200_000;

function findDelimiter(sample: string, isCsv: boolean): string {
  const lines = sample.split(/\r\n|\r|\n/u, 500);
  const tabs = agreementOn(lines, "\t");
  const semicolons = agreementOn(lines, ";");
  const commas = agreementOn(lines, ",");
  if (tabs > 0 && (!isCsv || tabs >= Math.max(semicolons, commas))) return "\t";
  if (semicolons === 0 && commas === 0) return isCsv ? "," : "\t";
  return semicolons >= commas ? ";" : ",";
}

/** The most lines that have the delimiter equally often, and at least twice: rows of a table agree, decimal commas and prose do not. */
function agreementOn(lines: readonly string[], delimiter: string): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const count = line.split(delimiter).length - 1;
    if (count >= 2) counts.set(count, (counts.get(count) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

/** Marks of text that was decoded by the wrong table somewhere on its way; told, not guessed back. */
function findMojibake(lines: readonly SourceLine[]): Problem[] {
  for (const { line, cells } of lines) {
    const cell = cells.find((text) =>
      /Ã[\u0080-\u00bf©¨«±³¶¼]|â€[\u0090-\u02dc\u2013-\u2122™œ]|Â[\u00a0-\u00bf]|\uFFFD/u.test(text),
    );
    if (cell !== undefined) return [notice("mojibake", line, cell.slice(0, 200))];
  }
  return [];
}

function extensionOf(fileName: string): string {
  const at = fileName.lastIndexOf(".");
  return at < 0 ? "" : fileName.slice(at + 1).toLowerCase();
}

function refuse(code: string, params: Problem["params"] = {}, line: number | null = null): TablesRead {
  return { ok: false, problem: { code, kind: "refused", line, sheet: null, column: null, value: null, params } };
}

function notice(code: string, line: number | null, value: string | null): Problem {
  return { code, kind: "notice", line, sheet: null, column: null, value, params: {} };
}
