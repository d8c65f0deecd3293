import { FIGURE_LAYOUTS, FIGURE_QUESTIONS } from "@rata/domain/indicator/FigureColumn";
import { IndicatorCode } from "@rata/domain/indicator/Indicator";
import { RevisionCounts } from "@rata/domain/indicator/reviseAll";
import { Separators } from "@rata/domain/number/Separators";
import { Round } from "@rata/domain/period/Period";
import { Problem } from "@rata/domain/problem/Problem";
import { FigureChoices } from "@rata/importing/importers/figures/FigureChoices";
import * as z from "zod";
import { Shown } from "#upload/upload.views";
import { FigureView } from "./indicator.views.ts";

/** What a person decides about a file of figures: the answers to what was asked, and what holds for the whole file. */
export const FigureMeaning = FigureChoices;
export type FigureMeaning = FigureChoices;

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
export const FetchedFigures = z.object({
  fileName: z.string(),
  content: z.string(),
  preview: FigureImportPreview.and(Shown),
});
export type FetchedFigures = z.infer<typeof FetchedFigures>;
