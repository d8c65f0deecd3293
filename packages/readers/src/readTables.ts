import type { Problem } from "@rata/domain/problem/Problem";
import { restoreText } from "@rata/domain/spreadsheet/keepAsText";
import type { SourceLine } from "@rata/importing/table/SourceTable";
import { isEncryptedOffice } from "./archive/isEncryptedOffice.ts";
import { decodeText } from "./decodeText.ts";
import { findFormat, type FileFormat } from "./findFormat.ts";
import { extensionOf, tellName } from "./fileName.ts";
import type { FileRefusal } from "./fileRefusals.ts";
import { DEFAULT_LIMITS, type ReadLimits } from "./limits.ts";
import { isBpsAnswer, readBpsAnswer } from "./readBpsAnswer.ts";
import { readOffice } from "./office/readOffice.ts";
import { splitDelimited, type SplitText } from "./splitDelimited.ts";
import type { TablesRead } from "./TablesRead.ts";

/**
 * Reads a file's bytes into tables of cells: text with tabs as copied from Word or PDF (prose around it is lines of one cell), TSV and
 * CSV with comma or semicolon, sheets of an Excel workbook, tables of a Word document, an answer of the statistics office's service. The content decides, the name only helps; where
 * they differ, that is told. Never throws for what a file holds.
 */
export function readTables(bytes: Uint8Array, fileName: string, limits: ReadLimits = DEFAULT_LIMITS): TablesRead {
  if (bytes.length > limits.bytes) return refuse("file-too-large", { limit: Math.floor(limits.bytes / 1024 / 1024) });
  const format = findFormat(bytes);
  if (format === "zip") return readOffice(bytes, fileName, limits);
  if (format === "old-office" && isEncryptedOffice(bytes)) return refuse("file-encrypted");
  if (format !== "text") return refuse(FORMAT_PROBLEMS[format], { name: extensionOf(fileName) });
  const decoded = decodeText(bytes);
  if (decoded === null) return refuse("file-binary");
  const text = decoded.text.replace(/^\uFEFF/u, "");
  if (text.trim() === "") return refuse("file-empty");
  if (isBpsAnswer(text)) return readBpsAnswer(text, limits);
  const split = splitText(text, fileName, limits);
  if (!split.ok) return refuse(split.fault.code, { limit: split.fault.limit }, split.fault.line);
  const problems = [
    ...tellName(fileName, "text"),
    ...(decoded.isAssumed ? [notice("encoding-assumed", null, null)] : []),
    ...findMojibake(split.lines),
  ];
  return { ok: true, tables: [{ name: null, lines: split.lines }], problems };
}

const FORMAT_PROBLEMS: Readonly<Record<Exclude<FileFormat, "text" | "zip">, FileRefusal>> = {
  empty: "file-empty",
  pdf: "format-pdf",
  "old-office": "format-old-office",
  rtf: "format-unsupported",
  html: "format-unsupported",
  xml: "format-unsupported",
  image: "file-binary",
};

/** A name ending in .csv, or a text without tabs, is split at the delimiter that its lines agree on; anything else at tabs. */
function splitText(text: string, fileName: string, limits: ReadLimits): SplitText {
  const delimiter = findDelimiter(text.slice(0, SAMPLE), extensionOf(fileName) === "csv");
  const isCsv = delimiter !== "\t";
  const split = splitDelimited(text, delimiter, limits, isCsv);
  // Only CSV is written with the apostrophe that keeps words from being run as a formula; what was copied from a page has its own.
  return split.ok && isCsv ? { ok: true, lines: split.lines.map(restoreLine) } : split;
}

function restoreLine(source: SourceLine): SourceLine {
  return source.cells.some((cell) => cell.startsWith("'"))
    ? { ...source, cells: source.cells.map(restoreText) }
    : source;
}

const SAMPLE = 200_000;

function findDelimiter(sample: string, isCsv: boolean): string {
  const lines = sample.split(/\r\n|\r|\n/u, 500);
  const tabs = agreementOn(lines, "\t");
  const semicolons = agreementOn(lines, ";");
  const commas = agreementOn(lines, ",");
  if (tabs > 0 && (!isCsv || tabs >= Math.max(semicolons, commas))) return "\t";
  if (semicolons === 0 && commas === 0) return isCsv ? delimiterOfHead(lines) : "\t";
  return semicolons >= commas ? ";" : ",";
}

/** Of a table with two columns the rows say little, since a decimal comma stands in each as often as a semicolon: its head decides. */
function delimiterOfHead(lines: readonly string[]): string {
  const head = lines.find((line) => line.trim() !== "" && !line.startsWith("#")) ?? "";
  return head.includes(";") && !head.includes(",") ? ";" : ",";
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

function refuse(code: FileRefusal, params: Problem["params"] = {}, line: number | null = null): TablesRead {
  return { ok: false, problem: { code, kind: "refused", line, sheet: null, column: null, value: null, params } };
}

function notice(code: string, line: number | null, value: string | null): Problem {
  return { code, kind: "notice", line, sheet: null, column: null, value, params: {} };
}
