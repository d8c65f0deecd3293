import type { Section } from "#document/Document";
import { tableToSheet } from "#sheet/tableToSheet";
import type { PageSheet } from "#sheet/Workbook";
import type { ChapterSheets, SheetPlace } from "../Chapter.ts";
import { composeLines } from "./composeLines.ts";
import type { MatrixFacts } from "./MatrixFacts.ts";

/** The matrix as it is printed, then its rows to filter and to sum. */
export function composeMatrixSheets({ lines }: MatrixFacts, { section, page }: SheetPlace): Partial<ChapterSheets> {
  return {
    front: [...matrixSheets(section), composeLines(lines, { name: "Baris rencana", page, heads: "sheet" })],
    table: composeLines(lines, { name: "Baris rencana", page, heads: "matrix" }),
    replacesPage: true,
  };
}

/** The matrix alone, from the first row: its title stands in the running head, so that the file can be read again as it is. */
function matrixSheets(section: Section | null): PageSheet[] {
  return (section?.blocks ?? []).flatMap((block) =>
    section !== null && block.kind === "table"
      ? [tableToSheet(block, { name: "Matriks", page: section, frozenColumns: 2 })]
      : [],
  );
}
