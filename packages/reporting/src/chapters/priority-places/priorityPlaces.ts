import { defineChapter } from "../Chapter.ts";
import { defineFacts } from "../Facts.ts";
import { composePlaces } from "./composePlaces.ts";

/** The priority places of the plan's year. */
export const priorityPlaces = defineChapter({
  key: "priority-places",
  orientation: "portrait",
  facts: defineFacts({ key: "priority-places", needs: ["places"], find: ({ places }) => places }),
  compose: composePlaces,
});
