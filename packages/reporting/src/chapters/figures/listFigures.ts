import { findIndicator } from "@rata/domain/indicator/indicators";
import type { Observation } from "@rata/domain/indicator/Observation";
import { formatPeriod } from "@rata/domain/period/Period";
import type { TableSheet } from "#sheet/Workbook";
import { sayAbsence } from "#narrative/sayLevel";
import { sayUnit } from "#narrative/figureWords";
import { CONFIDENCE_SIGNS, MARK_SIGNS } from "#indicator/signs";
import type { FigureFacts } from "./FigureFacts.ts";

/** Every figure of a document as a table to filter and to sum, with its marks, certainty and source in columns of their own. */
export function listFigures({ observations, names }: FigureFacts, page: TableSheet["page"]): TableSheet {
  const called = new Map(names.map(({ code, name }) => [code, name]));
  return {
    kind: "table",
    name: "Angka indikator",
    page,
    columns: COLUMNS.map(([head, width]) => ({ head, width })),
    frozenColumns: 0,
    rows: observations.map((one) => toRow(one, called.get(one.region) ?? one.region)),
  };
}

const COLUMNS: readonly (readonly [head: string, width: number])[] = [
  ["Kode indikator", 16],
  ["Indikator", 34],
  ["Kode wilayah", 12],
  ["Wilayah", 28],
  ["Periode", 16],
  ["Nilai", 14],
  ["Satuan", 20],
  ["Tanpa nilai", 26],
  ["Tanda", 22],
  ["Kepastian", 24],
  ["Terbitan", 14],
  ["Dokumen sumber", 36],
  ["Tabel", 14],
  ["Halaman", 10],
];

function toRow(observation: Observation, region: string): TableSheet["rows"][number] {
  const { indicator, reading, marks, confidence, vintage, source } = observation;
  const known = findIndicator(indicator);
  return [
    indicator,
    known?.names.id ?? indicator,
    observation.region,
    region,
    formatPeriod(observation.period),
    reading.kind === "value" ? reading.value : null,
    known === null ? null : sayUnit(known.unit),
    reading.kind === "absent" ? sayAbsence(reading.reason) : null,
    marks.length === 0 ? null : marks.map((mark) => MARK_SIGNS[mark][1]).join("; "),
    CONFIDENCE_SIGNS[confidence]?.[1] ?? null,
    vintage === "" ? null : vintage,
    source.document,
    source.table,
    source.page,
  ];
}
