import { FIGURE_COLUMNS } from "@rata/domain/indicator/FigureColumn";
import { IndicatorCode } from "@rata/domain/indicator/Indicator";
import { findIndicator } from "@rata/domain/indicator/indicators";
import { CalendarDate } from "@rata/domain/period/indonesianDate";
import { Period, Round } from "@rata/domain/period/Period";
import { RegionCode } from "@rata/domain/region/Region";
import * as z from "zod";
import { choicesOf, PlaceOfSource, SourceKey } from "#Choices";

/** Asked for when a file is read, so that indicators of packs are known too. */
const FiguresOf = z
  .templateLiteral(["figures:", IndicatorCode])
  .refine((column) => findIndicator(column.slice("figures:".length)) !== null);
const Column = z.union([z.enum(FIGURE_COLUMNS), FiguresOf]);
const Words = z.string().max(300);

/** What a table says of itself in no cell, told by a person. */
const TableChoice = z.object({
  region: RegionCode.exactOptional(),
  period: Period.exactOptional(),
  indicator: IndicatorCode.exactOptional(),
});

/** What a person decides about a file of figures: the answers to what was asked, and what holds for the whole file. */
export const FigureChoices = choicesOf(Column).extend({
  /** The power of ten that a column counts by: 0 persons or rupiah one by one, 3 thousands, 6 millions, 9 thousand millions. */
  powers: z.record(PlaceOfSource, z.int().min(0).max(12)).exactOptional(),
  systems: z.record(PlaceOfSource, z.enum(["kemendagri", "bps"])).exactOptional(),
  tables: z.record(SourceKey, TableChoice).exactOptional(),
  /** The round of figures that name a year only, by indicator. */
  rounds: z.record(IndicatorCode, Round).exactOptional(),
  /** Indicators by the words that a table calls them, as `normaliseName` gives them. */
  names: z.record(Words, IndicatorCode).exactOptional(),
  /** The line or method of figures whose indicator needs one. */
  bases: z.record(IndicatorCode, Words).exactOptional(),
  /** The day of the release, where no column says it. */
  vintage: z.union([CalendarDate, z.literal("")]).exactOptional(),
  source: z
    .object({ document: Words.exactOptional(), table: Words.exactOptional(), page: Words.exactOptional() })
    .exactOptional(),
  confidence: z.enum(["A", "B", "C"]).exactOptional(),
});
export type FigureChoices = z.infer<typeof FigureChoices>;
