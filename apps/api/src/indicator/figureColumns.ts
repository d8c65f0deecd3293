import type { Indicator } from "@rata/domain/indicator/Indicator";
import type { Observation } from "@rata/domain/indicator/Observation";
import { formatPeriod, roundOf } from "@rata/domain/period/Period";
import { CONFIDENCE_SIGNS } from "@rata/reporting/indicator/signs";
import { sayUnit } from "@rata/reporting/narrative/figureWords";
import type { TableValue } from "@rata/reporting/sheet/Workbook";
import type * as texts from "@rata/texts/indicator/figureFile";
import type { Language } from "@rata/texts/Language";

type Words = (typeof texts)[Language];

/** What stands beside an observation in a row. */
export interface RowContext {
  indicator: Indicator;
  /** The region's. */
  name: string;
  words: Words;
}

type Column = [key: keyof Words["columns"], width: number, pick: (one: Observation, context: RowContext) => TableValue];

/** The columns of a file of figures: a figure never goes without its round, its source and how sure it is. */
export const COLUMNS: readonly Column[] = [
  ["code", 30, (_one, { indicator }) => indicator.code],
  ["indicator", 70, (_one, { indicator }) => indicator.names.id],
  ["regionCode", 24, ({ region }) => region],
  ["region", 60, (_one, { name }) => name],
  ["period", 22, ({ period }) => period],
  ["periodText", 34, ({ period }) => formatPeriod(period)],
  ["round", 18, ({ period }) => roundOf(period)],
  ["daerah", 40, ({ daerah }, { words }) => words.daerah[daerah]],
  ["affair", 24, ({ affair }) => affair],
  ["value", 28, ({ reading }) => (reading.kind === "value" ? reading.value : null)],
  ["sign", 14, ({ confidence }) => CONFIDENCE_SIGNS[confidence]?.[0] ?? null],
  ["unit", 40, (_one, { indicator }) => sayUnit(indicator.unit)],
  ["marks", 40, ({ marks }, { words }) => emptyToNull(marks.map((mark) => words.marks[mark]).join(", "))],
  ["absence", 44, ({ reading }, { words }) => (reading.kind === "absent" ? words.absences[reading.reason] : null)],
  ["confidence", 40, ({ confidence }, { words }) => words.confidences[confidence]],
  ["basis", 40, ({ basis }) => basis?.text ?? null],
  ["vintage", 28, ({ vintage }) => emptyToNull(vintage)],
  ["document", 90, ({ source }) => source.document],
  ["table", 40, ({ source }) => source.table],
  ["page", 24, ({ source }) => source.page],
];

function emptyToNull(text: string): string | null {
  return text === "" ? null : text;
}
