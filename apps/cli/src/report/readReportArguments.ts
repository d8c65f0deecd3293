import { extname } from "node:path";
import type { CsvConvention } from "@rata/renderers/csv/renderCsv";
import type { DocumentFormat } from "@rata/renderers/worker/messages";
import { CommandProblem } from "../Command.ts";
import { FILE_OPTIONS, type FileArguments, toFileArguments } from "../readArguments.ts";
import { readWords } from "../readWords.ts";

/** What `rata report` is told. `year` is null when the table's head shall say it. */
export interface ReportArguments extends FileArguments {
  report: string;
  out: string;
  format: ReportFormat;
  year: number | null;
  isFinal: boolean;
  /** Whether the internal sheet of notes follows the matrix. */
  hasNotes: boolean;
  /** Files of figures for the chapter on achievement: the region's and the nation's. */
  series: string | null;
  national: string | null;
  convention: CsvConvention;
}
export type ReportFormat = DocumentFormat;

/** Reads `<report> <file> --out <name> [--year n] [--final] [--notes] [--series <file>] [--national <file>] [--separator ";"|","] [--no-mark]` beside what every file command takes. @throws CommandProblem */
export function readReportArguments(words: readonly string[], reports: readonly string[]): ReportArguments {
  const { values, positionals } = readWords(words, OPTIONS);
  const [report = "", ...files] = positionals;
  if (!reports.includes(report))
    throw new CommandProblem("report-unknown", 2, { name: report, known: reports.join(", ") });
  const file = toFileArguments(values, files);
  if (values.out === undefined || values.out === "") throw new CommandProblem("report-out-missing", 2);
  return {
    ...file,
    report,
    out: values.out,
    format: readFormat(values.out),
    year: readYear(values.year),
    isFinal: values.final ?? false,
    hasNotes: values.notes ?? false,
    series: values.series ?? null,
    national: values.national ?? null,
    convention: { separator: readSeparator(values.separator), hasMark: values["no-mark"] !== true },
  };
}

const OPTIONS = {
  ...FILE_OPTIONS,
  out: { type: "string" },
  year: { type: "string" },
  final: { type: "boolean" },
  notes: { type: "boolean" },
  series: { type: "string" },
  national: { type: "string" },
  separator: { type: "string" },
  "no-mark": { type: "boolean" },
} as const;

/** The format by the file's ending. */
function readFormat(out: string): ReportFormat {
  const ending = extname(out).toLowerCase();
  const format = FORMATS.find((name) => `.${name}` === ending);
  if (format === undefined)
    throw new CommandProblem("report-format-unsupported", 1, { name: ending === "" ? out : ending });
  return format;
}

const FORMATS: readonly ReportFormat[] = ["docx", "pdf", "xlsx", "csv", "html"];

/** The mark between the fields of CSV; with it comes the decimal comma or point. */
function readSeparator(text: string | undefined): CsvConvention["separator"] {
  if (text === undefined || text === ";") return "semicolon";
  if (text === ",") return "comma";
  throw new CommandProblem("report-separator-unknown", 2, { name: text });
}

function readYear(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^(?:19|20|21)\d\d$/u.test(text)) throw new CommandProblem("report-year-wrong", 2, { name: text });
  return Number(text);
}
