import { readFileSync } from "node:fs";
import { sayReference } from "../workbook/cellReference.ts";
import { cellXml, documentOf, paragraphXml, rowXml, tableXml } from "./documentOf.ts";
import { escapeXml, type MadeCell, workbookOf } from "./workbookOf.ts";

/** The real table as its text has it: header lines, repeated headers, ends of texts after a page break, thirteen cells each. */
export function realLines(): string[][] {
  const lines = readFileSync(SOURCE, "utf8").split("\n").slice(316, 389);
  return lines.flatMap((line) => {
    const cells = line.split("\t");
    return cells.length === 1 ? [] : [Array.from({ length: WIDTH }, (_, at) => cells[at] ?? "")];
  });
}

/** A cell of the same table as an author of sheets writes it: merged over the lines that a blank carries it to. */
interface MergedCell {
  text: string;
  height: number;
}

/** The rows without repeated headers and page breaks; null where a cell is covered from above or, beyond the carried columns, blank. */
export function mergedRows(): (MergedCell | null)[][] {
  const rows: string[][] = [];
  for (const cells of realLines().slice(HEADER_LINES)) {
    const [no = "", , , , , , , , , , target] = cells;
    const before = rows.at(-1);
    if (no === "No" || target === "Kinerja" || (no === "1" && cells[1] === "2")) continue;
    if (before !== undefined && ENDS.has(cells.find((cell) => cell !== "") ?? "")) append(before, cells);
    else rows.push([...cells]);
  }
  return rows.map((cells, row) =>
    cells.map((text, column) => (text === "" ? null : { text, height: heightOf(rows, row, column) })),
  );
}

/** As one pastes it into Excel: every line of the text, texts only, a title above and a remark below. */
export function pastedWorkbook(): Uint8Array {
  const rows = [["Matriks Rencana Aksi Tahunan"], [], ...realLines(), [], ["Sumber: perangkat daerah"]];
  return workbookOf({
    sheets: [
      { name: "Petunjuk", rows: [["Isi lembar Matriks"]] },
      { name: "Matriks", rows },
    ],
  });
}

/** As one keeps it in Excel: merged cells, ceilings as numbers, percentages as percent cells; from column B and row 4 on. */
export function keptWorkbook(): Uint8Array {
  const [first = [], second = []] = realLines();
  const merges = ["L4:M4"];
  const rows: MadeCell[][] = [["Rencana Aksi Tahunan"], [], [], ["", ...first], ["", ...second]];
  mergedRows().forEach((cells, at) => {
    const line = at + 6;
    rows.push([null, ...cells.map((cell, column) => (cell === null ? null : toMadeCell(cell.text, line, column + 1)))]);
    cells.forEach((cell, column) => {
      if (cell !== null && cell.height > 1)
        merges.push(`${sayReference(line, column + 1)}:${sayReference(line + cell.height - 1, column + 1)}`);
    });
  });
  return workbookOf({ sheets: [{ name: "RAT 2023", rows, merges }] });
}

/** As Word has it: prose, another table before it, the matrix with the lines of the text. */
export function pastedDocument(): Uint8Array {
  const team = tableXml([rowXml(["No", "Jabatan", "Kedudukan"]), rowXml(["1", "Sekretaris Daerah", "Ketua"])]);
  const matrix = tableXml(realLines().map((cells) => rowXml(cells)));
  return documentOf(
    [paragraphXml("Tabel 2.1"), team, paragraphXml("Tabel 3.1"), matrix, paragraphXml("Sekian.")].join(""),
  );
}

/** As Word has it with cells merged over rows, and the group header over two columns. */
export function keptDocument(): Uint8Array {
  const [first = [], second = []] = realLines();
  const head = rowXml(
    first.flatMap((text, at) => (at === 11 ? [] : at === 10 ? [cellXml(text, '<w:gridSpan w:val="2"/>')] : [text])),
  );
  const open = Array.from({ length: WIDTH }, () => 0);
  const rows = mergedRows().map((cells) => {
    return rowXml(
      cells.map((cell, column) => {
        const isCovered = cell === null && (open[column] ?? 0) > 0;
        open[column] = cell === null ? (open[column] ?? 0) - 1 : cell.height - 1;
        if (isCovered) return cellXml("", "<w:vMerge/>");
        return cellXml(cell?.text ?? "", cell !== null && cell.height > 1 ? '<w:vMerge w:val="restart"/>' : "");
      }),
    );
  });
  return documentOf(
    tableXml(
      [head, rowXml(second), ...rows],
      Array.from({ length: WIDTH }, () => 1000),
    ),
  );
}

/** The same as a page, from which office programs make files of their own. */
export function realPlanPage(): string {
  const [first = [], second = []] = realLines();
  const head = [first.filter((_, at) => at !== 11), second.slice(10, 12)].map((cells, row) => {
    return cells.map((text, at) => {
      const span = row === 1 ? "" : at === 10 ? ' colspan="2"' : ' rowspan="2"';
      return `<td${span}>${escapeXml(text)}</td>`;
    });
  });
  const open = Array.from({ length: WIDTH }, () => 0);
  const rows = mergedRows().map((cells) =>
    cells.flatMap((cell, column) => {
      const isCovered = cell === null && (open[column] ?? 0) > 0;
      open[column] = cell === null ? (open[column] ?? 0) - 1 : cell.height - 1;
      const span = cell !== null && cell.height > 1 ? ` rowspan="${cell.height}"` : "";
      return isCovered ? [] : [`<td${span}>${escapeXml(cell?.text ?? "")}</td>`];
    }),
  );
  const lines = [...head, ...rows].map((cells) => `<tr>${cells.join("")}</tr>`);
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>RAT</title></head><body><p>Tabel 3.1</p><table border="1">${lines.join("\n")}</table></body></html>\n`;
}

const SOURCE = new URL("../../../importing/fixtures/rat-ntt-2023-tabel-3-1.txt", import.meta.url);
const WIDTH = 13;
const HEADER_LINES = 3;
const CARRIED = 9;
/** How the three lines begin that a page break cut off from the line before. */
const ENDS: ReadonlySet<string> = new Set(["malaria", "masyarakat pelakunya hukum adat", "kelompok masyarakat miskin"]);

function append(before: string[], cells: readonly string[]): void {
  cells.forEach((text, at) => {
    if (text !== "") before[at] = `${before[at]} ${text}`;
  });
}

/** Lines that a cell goes over: those where it and everything at its left is blank. */
function heightOf(rows: readonly (readonly string[])[], row: number, column: number): number {
  let height = 1;
  if (column >= CARRIED) return height;
  while (rows[row + height]?.slice(0, column + 1).every((text) => text === "") === true) height += 1;
  return height;
}

function toMadeCell(text: string, line: number, column: number): MadeCell {
  if (column === 12) return Number(text.replaceAll(",", ""));
  const percent = column === 11 ? /^(\d+)(?:,(\d+))?%$/u.exec(text) : null;
  if (percent === null) return text;
  const [, whole = "", fraction = ""] = percent;
  // As Excel stores it: the nearest binary number, with all its digits.
  return {
    xml: `<c r="${sayReference(line, column)}" s="1"><v>${(Number(`${whole}.${fraction}`) / 100).toPrecision(17)}</v></c>`,
  };
}
