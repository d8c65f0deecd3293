import type { Document, Section } from "#document/Document";
import { tableToSheet } from "#sheet/tableToSheet";
import { toSheets } from "#sheet/toSheets";
import type { PageSheet, Sheet, Workbook } from "#sheet/Workbook";
import { listFigures } from "../figures/listFigures.ts";
import { composeLines } from "./composeLines.ts";
import type { PlanMatrixFacts } from "./facts.ts";

/**
 * The workbook of the plan matrix: the matrix as the document prints it, its rows to filter and to sum, then the rest of the
 * document. `document` is what `compose` made of the same facts.
 */
export function composeWorkbook(facts: PlanMatrixFacts, document: Document): Workbook {
  const page = pageOf(document);
  const matrix = matrixSheet(document);
  const rest = toSheets({ ...document, sections: document.sections.filter((section) => !holdsMatrix(section)) });
  const lines = composeLines(facts.lines, { name: "Baris rencana", page, heads: "sheet" });
  const figures = facts.figures === undefined ? [] : [listFigures(facts.figures, page)];
  const sheets: Sheet[] = [...(matrix === null ? [] : [matrix]), lines, ...rest, ...figures];
  const table = composeLines(facts.lines, { name: "Baris rencana", page, heads: "matrix" });
  return { title: document.title, factsDigest: document.factsDigest, sheets, table };
}

function holdsMatrix(section: Section): boolean {
  return section.blocks.some((block) => block.kind === "table" && block.caption?.fixed === "3.1");
}

/** The matrix alone, from the first row: its title stands in the running head, so that the file can be read again as it is. */
function matrixSheet(document: Document): PageSheet | null {
  for (const section of document.sections) {
    for (const block of section.blocks) {
      if (block.kind === "table" && block.caption?.fixed === "3.1")
        return tableToSheet(block, { name: "Matriks", page: section, frozenColumns: 2 });
    }
  }
  return null;
}

function pageOf(document: Document): TablePage {
  const [first] = document.sections;
  const { head = document.title, foot = "", mark = null } = first ?? {};
  return { size: "F4", orientation: "landscape", head, foot, mark };
}

type TablePage = PageSheet["page"];
