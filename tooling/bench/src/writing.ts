import { AlignmentType, Document as DocxDocument, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import excel from "exceljs";
import { randomPlan } from "@rata/domain/testing/randomPlan";
import { renderDocx } from "@rata/renderers/docx/renderDocx";
import { loadPictureMaker } from "@rata/renderers/picture/PictureMaker";
import { renderXlsx } from "@rata/renderers/xlsx/renderXlsx";
import type { Document } from "@rata/reporting/document/Document";
import type { Table as MatrixTable } from "@rata/reporting/document/Table";
import type { TableSheet, Workbook } from "@rata/reporting/sheet/Workbook";
import type { Bench } from "./Bench.ts";
import { compareTurns } from "./compareTurns.ts";
import { makeMatrix } from "./makeMatrix.ts";
import { memoryFigure } from "./memoryFigure.ts";

/** Office files beside the bare libraries that write the same cells, and the memory of a large one. */
export const writing: Bench = {
  name: "writing",
  async run() {
    const makePicture = await loadPictureMaker();
    const { document, workbook } = manyRows(1000);
    const rows = tableOnly(workbook);
    const matrix = matrixOnly(document);
    const [table] = matrix.sections[0]?.blocks.filter((block) => block.kind === "table") ?? [];
    if (table === undefined) throw new Error("no matrix");
    return [
      await compareTurns("XLSX 1.000 baris × 32 kolom, di samping exceljs", 2, {
        ours: () => renderXlsx(rows),
        theirs: () => writeBareXlsx(rows.table),
      }),
      await compareTurns("DOCX matriks 1.000 baris, di samping docx", 2, {
        ours: () => renderDocx(matrix, makePicture),
        theirs: () => writeBareDocx(table),
      }),
      memoryFigure("puncak memori proses untuk XLSX 100.000 baris × 32 kolom (MB)", MEMORY, ["xlsx", "100000"], 400),
      memoryFigure("puncak memori proses untuk DOCX 5.000 baris (MB)", MEMORY, ["docx", "5000"], 700),
    ];
  },
};

const MEMORY = new URL("writingMemory.ts", import.meta.url);

/** A plan of about so many rows as document and workbook. */
export function manyRows(count: number): { document: Document; workbook: Workbook } {
  return makeMatrix(randomPlan(2023, count), ["matrix"]);
}

/** The rows alone: the same cells as the bare library writes. */
export function tableOnly(workbook: Workbook): Workbook {
  return { ...workbook, sheets: [workbook.table] };
}

function matrixOnly(document: Document): Document {
  const sections = document.sections.map((section) => ({
    ...section,
    blocks: section.blocks.filter((block) => block.kind === "table"),
  }));
  return { ...document, sections };
}

async function writeBareXlsx({ columns, rows }: TableSheet): Promise<unknown> {
  const workbook = new excel.Workbook();
  const sheet = workbook.addWorksheet("Baris");
  sheet.addRow(columns.map(({ head }) => head));
  for (const row of rows)
    sheet.addRow(
      row.map((value) => (typeof value === "object" && value !== null ? value.amount / 10 ** value.scale : value)),
    );
  return workbook.xlsx.writeBuffer();
}

async function writeBareDocx(table: MatrixTable): Promise<unknown> {
  const cells = [...table.head, ...table.body.map((row) => row.cells)];
  const rows = cells.map(
    (row, at) =>
      new TableRow({
        tableHeader: at < table.head.length,
        children: row.map(
          (cell) =>
            new TableCell({
              rowSpan: cell.rowSpan,
              columnSpan: cell.colSpan,
              children: [
                new Paragraph({
                  alignment: cell.align === "end" ? AlignmentType.RIGHT : AlignmentType.LEFT,
                  children: [new TextRun({ text: cell.text, size: 13 })],
                }),
              ],
            }),
        ),
      }),
  );
  return Packer.toBuffer(new DocxDocument({ sections: [{ children: [new Table({ rows })] }] }));
}
