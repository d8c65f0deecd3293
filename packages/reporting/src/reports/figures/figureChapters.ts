/** Chapters that are made of published figures, by the keys of editions: only for these need figures be read. */
export const FIGURE_CHAPTERS: ReadonlySet<string> = new Set([
  "achievement",
  "budget",
  "overview",
  "indicators",
  "comparison",
  "sources",
]);
