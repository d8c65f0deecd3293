import { Registry } from "@rata/domain/registry/Registry";
import { budget } from "./budget/budget.ts";
import type { Chapter } from "./Chapter.ts";
import { achievement, comparison, figureOverview, figureSources, indicators } from "./figures/figureChapters.ts";
import { matrix } from "./matrix/matrix.ts";
import { notes } from "./notes/notes.ts";
import { planSummary } from "./plan-summary/planSummary.ts";
import { priorityPlaces } from "./priority-places/priorityPlaces.ts";
import { recapChapters } from "./recap/recapChapters.ts";
import { reminderLetter } from "./reminder/reminderLetter.ts";

/** Chapters by the keys that reports name. */
export const CHAPTERS = new Registry<Chapter>("chapter", ({ key }) => key, [
  planSummary,
  achievement,
  budget,
  matrix,
  priorityPlaces,
  notes,
  ...recapChapters,
  figureOverview,
  indicators,
  comparison,
  figureSources,
  reminderLetter,
]);
