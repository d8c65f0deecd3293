import { sumCeilings } from "@rata/domain/plan/matrix/sumCeilings";
import { defineChapter } from "../Chapter.ts";
import { defineFacts } from "../Facts.ts";
import { nameAgencies } from "../plan/nameAgencies.ts";
import { composeMatrix } from "./composeMatrix.ts";
import { composeMatrixSheets } from "./composeMatrixSheets.ts";
import { groupRows } from "./groupRows.ts";
import { listLines } from "./listLines.ts";
import type { MatrixFacts } from "./MatrixFacts.ts";

/** Tabel 3.1 with merged cells, and its rows one by one for sheets. */
export const matrix = defineChapter({
  key: "matrix",
  orientation: "landscape",
  facts: defineFacts({
    key: "matrix",
    needs: ["plan", "priorityNames"],
    find: ({ plan: { plan, rows, agencies }, priorityNames }): MatrixFacts => ({
      groups: groupRows(rows),
      lines: listLines(rows, { agencies: nameAgencies(agencies, plan.year), priorities: priorityNames }),
      ceiling: sumCeilings(rows),
    }),
  }),
  compose: composeMatrix,
  sheets: composeMatrixSheets,
});
