import { FIGURE_COLUMNS, FIGURE_LAYOUTS, FIGURE_QUESTIONS } from "@rata/domain/indicator/FigureColumn";
import { INDICATORS } from "@rata/domain/indicator/indicators";
import { IndicatorCode } from "@rata/domain/indicator/Indicator";
import { RevisionCounts } from "@rata/domain/indicator/reviseAll";
import { Separators } from "@rata/domain/number/Separators";
import { CalendarDate } from "@rata/domain/period/indonesianDate";
import { Period, Round } from "@rata/domain/period/Period";
import { Problem } from "@rata/domain/problem/Problem";
import { RegionCode } from "@rata/domain/region/Region";
import * as z from "zod";
import { FigureView } from "./indicator.views.ts";

const FIGURES = INDICATORS.map(({ code }) => `figures:${code}` as const);
const ColumnChoice = z.enum([...FIGURE_COLUMNS, ...FIGURES]);
const Place = z.string().regex(/^\d{1,3}\.\d{1,4}$/u);
const TableNumber = z.string().regex(/^\d{1,3}$/u);
const Words = z.string().max(300);

/** What a person decides about a file of figures: the answers to what was asked, and what holds for the whole file. */
export const FigureMeaning = z.object({
  columns: z.record(Place, ColumnChoice).exactOptional(),
  separators: z.record(Place, Separators).exactOptional(),
  powers: z.record(Place, z.int().min(0).max(12)).exactOptional(),
  systems: z.record(Place, z.enum(["kemendagri", "bps"])).exactOptional(),
  tables: z
    .record(
      TableNumber,
      z.object({
        region: RegionCode.exactOptional(),
        period: Period.exactOptional(),
        indicator: IndicatorCode.exactOptional(),
        isLeftOut: z.boolean().exactOptional(),
      }),
    )
    .exactOptional(),
  rounds: z.record(IndicatorCode, Round).exactOptional(),
  names: z.record(Words, IndicatorCode).exactOptional(),
  bases: z.record(IndicatorCode, Words).exactOptional(),
  vintage: z.union([CalendarDate, z.literal("")]).exactOptional(),
  source: z
    .object({ document: Words.exactOptional(), table: Words.exactOptional(), page: Words.exactOptional() })
    .exactOptional(),
  confidence: z.enum(["A", "B", "C"]).exactOptional(),
});
export type FigureMeaning = z.infer<typeof FigureMeaning>;

const ReadTable = z.object({
  table: z.int(),
  sheet: z.string().nullable(),
  line: z.int(),
  lastHeadLine: z.int(),
  layout: z.enum(FIGURE_LAYOUTS),
  titles: z.array(z.string()),
  rows: z.int(),
});

const ReadColumn = z.object({
  table: z.int(),
  place: z.string(),
  index: z.int(),
  header: z.string(),
  meaning: z.string().nullable(),
  isFigures: z.boolean(),
  sample: z.string().nullable(),
  separators: Separators.nullable(),
});

const Question = z.object({
  kind: z.enum(FIGURE_QUESTIONS),
  table: z.int(),
  place: z.string().nullable(),
  indicator: IndicatorCode.nullable(),
  indicatorName: z.string().nullable(),
  header: z.string(),
  sample: z.string(),
  figures: z.int(),
  rounds: z.array(Round),
});

const Named = z.object({ indicator: z.string(), region: z.string(), daerah: z.enum(["kota", "desa", "total"]) });

/** A figure of the file as it would be stored, and what storing it does. */
const FigureRow = Named.extend({
  figure: FigureView,
  affair: z.string().nullable(),
  line: z.int(),
  sheet: z.string().nullable(),
  isRoundSettled: z.boolean(),
  effect: z.enum(["added", "revised", "older", "same", "contradiction"]),
});

/** A figure beside the one that is held: an earlier release that it revises, or the same release that it contradicts. */
const FigurePair = Named.extend({ before: FigureView, after: FigureView, line: z.int(), sheet: z.string().nullable() });

/** Answer of the preview; nothing is written. accepted + refused = read. Lists end at some hundred, the counts tell the whole. */
export const FigureImportPreview = z.object({
  fileName: z.string(),
  digest: z.string(),
  read: z.int(),
  accepted: z.int(),
  refused: z.int(),
  asked: z.int(),
  tables: z.array(ReadTable),
  columns: z.array(ReadColumn),
  questions: z.array(Question),
  notices: z.array(Problem),
  refusals: z.array(z.object({ table: z.int(), header: z.string(), figures: z.int(), problem: Problem })),
  refusalCount: z.int(),
  counts: RevisionCounts.extend({ contradictions: z.int() }),
  figures: z.array(FigureRow),
  revised: z.array(FigurePair),
  contradictions: z.array(FigurePair),
});
export type FigureImportPreview = z.infer<typeof FigureImportPreview>;

/** Answer of the commit. Without an id where everything was held already: then nothing was written. */
export const FigureImportCommit = z.object({
  id: z.uuid().nullable(),
  counts: RevisionCounts,
  contradictions: z.int(),
});
export type FigureImportCommit = z.infer<typeof FigureImportCommit>;

/** What is fetched of BPS: years as its own numbers (`121` is 2021, `119:123` are five). */
export const FetchWish = z.object({
  domain: z.string().regex(/^\d{4}$/u),
  variable: z.int().min(1).max(99_999),
  years: z.string().regex(/^\d{1,3}(?:[:;]\d{1,3}){0,40}$/u),
});
export type FetchWish = z.infer<typeof FetchWish>;

/** The answer of BPS as a file, and what it would bring. Nothing is stored: the file is handed in like any other. */
export const FetchedFigures = z.object({ fileName: z.string(), content: z.string(), preview: FigureImportPreview });
export type FetchedFigures = z.infer<typeof FetchedFigures>;
