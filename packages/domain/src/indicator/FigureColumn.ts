import type { IndicatorCode } from "./Indicator.ts";

/** What a column tells about the figures of its row. "code" is a code of regions whose system is not said. */
export const FIGURE_PARTS = [
  "kemendagri",
  "bps",
  "code",
  "name",
  "period",
  "round",
  "indicator",
  "daerah",
  "affair",
  "unit",
  "vintage",
  "document",
  "table",
  "page",
  "marks",
  "confidence",
] as const;
export type FigurePart = (typeof FIGURE_PARTS)[number];

/** What a column of a file of figures may be, beside the figures of one indicator: a part, the figures of a long table, or nothing. */
export const FIGURE_COLUMNS = [...FIGURE_PARTS, "value", "ignored"] as const;
export type FigureColumn = (typeof FIGURE_COLUMNS)[number] | `figures:${IndicatorCode}`;

/** How the figures of a table lie: what its rows are, and whether its columns are periods. */
export const FIGURE_LAYOUTS = ["period-rows", "region-rows", "region-periods", "indicator-rows", "long"] as const;
export type FigureLayout = (typeof FIGURE_LAYOUTS)[number];

/** What a file of figures may leave for a person to say. */
export const FIGURE_QUESTIONS = [
  "separators",
  "code-system",
  "round",
  "period",
  "region",
  "indicator",
  "unit",
  "name",
  "basis",
] as const;
export type FigureQuestionKind = (typeof FIGURE_QUESTIONS)[number];
