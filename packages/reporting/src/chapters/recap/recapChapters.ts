import { type Chapter, defineChapter } from "../Chapter.ts";
import { defineFacts } from "../Facts.ts";
import { composeDetails } from "./composeDetails.ts";
import { composeRecap } from "./composeRecap.ts";
import { listActivities, listParts } from "./composeRecapSheets.ts";
import { findRecapFacts } from "./findRecapFacts.ts";
import { RecapKey } from "./RecapFacts.ts";

/** Each recap as two chapters: its sums, and the activities behind them. */
export const recapChapters: readonly Chapter[] = RecapKey.options.flatMap((recap) => {
  const facts = defineFacts({
    key: `recap-${recap}`,
    needs: ["plan", "stage", "regions"],
    find: (sources, { level }) => findRecapFacts(recap, { ...sources, level }),
  });
  return [
    defineChapter({
      key: `recap-${recap}`,
      orientation: "portrait",
      facts,
      compose: (found, about) => composeRecap({ ...found, ...about }),
      sheets: (found, { page }, about) => {
        const table = listParts({ ...found, ...about }, page);
        return { back: [table], table };
      },
    }),
    defineChapter({
      key: `recap-${recap}-details`,
      orientation: "landscape",
      facts,
      compose: (found, about) => composeDetails({ ...found, ...about }),
      sheets: (found, { page }, about) => ({ back: [listActivities({ ...found, ...about }, page)] }),
    }),
  ];
});
