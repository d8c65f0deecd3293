import { defineChapter } from "../Chapter.ts";
import { defineFacts } from "../Facts.ts";
import { composeNotes } from "./composeNotes.ts";
import { findNotes } from "./findNotes.ts";

/** The notes of a review as an internal sheet; never part of the document that is signed. */
export const notes = defineChapter({
  key: "notes",
  orientation: "landscape",
  mark: "INTERNAL",
  facts: defineFacts({ key: "notes", needs: ["findings", "plan"], find: findNotes }),
  compose: composeNotes,
});
