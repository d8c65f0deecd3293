import { toNumber } from "@rata/domain/number/Measured";
import type { Rupiah } from "@rata/domain/number/Rupiah";
import type { TargetMeasure } from "@rata/domain/plan/Target";
import type { Problem } from "@rata/domain/problem/Problem";
import type { MatrixReading, MatrixReadingRow } from "@rata/importing/importers/plan-matrix/MatrixReading";
import { sayProblem } from "@rata/texts/problem/sayProblem";

/** The reading as the command's contract says: rupiah as strings of digits, places as Kemendagri codes, the original text beside all. */
export function toMatrixJson(reading: MatrixReading) {
  return {
    linesRead: reading.counts.read,
    continuationsJoined: reading.counts.joined,
    columns: reading.columns,
    rows: reading.rows.map(toRow),
    refused: reading.refused.map(({ line, sheet, raw, problem }) => ({
      ...toProblem(problem),
      line,
      ...sheetOf(sheet),
      raw,
    })),
    subtotals: reading.subtotals.map(({ line, sheet, text, stated, computed }) => ({
      line,
      ...sheetOf(sheet),
      text,
      stated: digits(stated),
      computed: digits(computed),
    })),
    problems: reading.problems.map(toProblem),
    totals: {
      ceiling: digits(reading.totals.ceiling),
      bySector: reading.totals.bySector.map(({ sector, ceiling }) => ({ sector, ceiling: digits(ceiling) })),
    },
  };
}

function toRow({ line, sheet, table, row, raw, continuations, extra, agency, suggestedOwner }: MatrixReadingRow) {
  return {
    line,
    ...(sheet === null ? { table } : { sheet, table }),
    raw,
    continuations: continuations.map(({ line: from, cells }) => ({ line: from, raw: cells })),
    extra,
    agency,
    ...row.values,
    locations: (row.location?.places ?? []).map(({ text, code, every }) => ({
      text,
      code,
      ...(every === undefined ? {} : { every }),
    })),
    target: row.target?.text ?? null,
    targets: (row.target?.measures ?? []).map(toMeasure),
    suggestedOwner,
    ceiling: digits(row.ceiling),
    fundingSources: (row.funding?.sources ?? []).map(({ amount, ...source }) => ({
      ...source,
      amount: digits(amount),
    })),
  };
}

function toMeasure(measure: TargetMeasure) {
  switch (measure.kind) {
    case "count":
    case "percent":
    case "rate":
      return { ...measure, value: toNumber(measure.value) };
    case "range":
      return { ...measure, from: toNumber(measure.from), to: toNumber(measure.to) };
    case "grade":
    case "text":
      return measure;
  }
}

function toProblem(problem: Problem) {
  const { line, sheet, column, value, code, kind, params } = problem;
  return { line, ...sheetOf(sheet), column, value, code, kind, params, ...sayProblem(problem, "id") };
}

function sheetOf(sheet: string | null): { sheet?: string } {
  return sheet === null ? {} : { sheet };
}

function digits(amount: Rupiah | null): string | null {
  return amount === null ? null : String(amount);
}
