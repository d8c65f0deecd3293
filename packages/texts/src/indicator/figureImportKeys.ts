/** What the words of the import of figures are filed under: the keys of its reader, which texts can't import. */
export type Layout = "period-rows" | "region-rows" | "region-periods" | "indicator-rows" | "long";

export type QuestionKind =
  | "separators"
  | "code-system"
  | "round"
  | "period"
  | "region"
  | "indicator"
  | "unit"
  | "name"
  | "basis";

/** What a column may be, beside the figures of one indicator. */
export const MEANINGS = [
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
  "value",
  "ignored",
] as const;
export type Meaning = (typeof MEANINGS)[number];
