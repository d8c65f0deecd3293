import { listChartLines } from "#chart/tabulateChart";
import { cell } from "#document/blocks";
import type { Document, Renderer, Run, Section } from "#document/Document";
import { renderBlock } from "#document/renderBlock";
import { sayCaptionLabel, sayHeading } from "#document/sayCaption";
import { placeCells } from "#document/placeCells";
import type { Cell, Table } from "#document/Table";
import { roomOf, toPage } from "./tableToSheet.ts";
import type { PageRow, PageSheet } from "./Workbook.ts";

/**
 * A document as sheets, one for each section: its blocks one below the other on a grid as fine as its widest table. Contents lists
 * stay out, since sheets have no pages; a chart is written out in its figures.
 */
export function toSheets(document: Document): PageSheet[] {
  const taken = new Set<string>();
  return document.sections.map((section) => {
    const columns = gridOf(section);
    const renderer = rowRenderer(columns.length);
    return {
      kind: "page",
      name: nameSheet(section, taken),
      page: toPage(section),
      density: "normal",
      columns,
      headRows: 0,
      frozenColumns: 0,
      rows: section.blocks.flatMap((block) => renderBlock(renderer, block)),
      ...armsOf(section),
    };
  });
}

/** A letterhead stands at the head of a section or nowhere. A drawing is no picture that a spreadsheet program takes. */
function armsOf({ blocks: [first] }: Section): Pick<PageSheet, "arms"> {
  if (first?.kind !== "letterhead" || first.logo?.mime !== "image/png") return {};
  return { arms: { base64: first.logo.base64, rows: Math.max(1, first.lines.length) } };
}

/** The widths of the section's widest table; narrower ones take its first columns and join the rest to the first. */
function gridOf(section: Section): number[] {
  const tables = section.blocks.filter((block) => block.kind === "table");
  const widest = tables.reduce<Table | null>(
    (found, table) => (found === null || table.columns.length > found.columns.length ? table : found),
    null,
  );
  const columns = widest?.columns ?? [{ width: 1 }];
  const whole = columns.reduce((sum, column) => sum + column.width, 0);
  return columns.map(({ width }) => (width / whole) * roomOf(section));
}

function nameSheet(section: Section, taken: Set<string>): string {
  const heading = section.blocks.find((block) => block.kind === "heading" && block.level === 1);
  const words = heading?.kind === "heading" ? heading.text : "Lembar";
  const base =
    words
      .replaceAll(/[[\]:*?/\\']/gu, " ")
      .trim()
      .slice(0, 27)
      .trim() || "Lembar";
  let name = base;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${base} ${count}`;
  taken.add(name.toLowerCase());
  return name;
}

function rowRenderer(count: number): Renderer<PageRow[]> {
  const line = (text: string, role: PageRow["role"] = "words", align: "start" | "center" = "start"): PageRow => ({
    role,
    cells: [cell(text, { colSpan: count, align })],
  });
  const blank = line("");
  return {
    section: () => [],
    heading: (block) => [blank, line(sayHeading(block), "heading")],
    paragraph: (block) => [
      line(
        wordsOf(block.runs),
        block.size === "large" ? "heading" : "words",
        block.align === "center" ? "center" : "start",
      ),
    ],
    list: (block) => block.items.map((item, at) => line(`${markOf(block.marker, at)} ${wordsOf(item)}`)),
    table: (block) => [
      ...(block.caption === null
        ? []
        : [blank, line(`${sayCaptionLabel("table", block.caption)} ${block.caption.text}`, "heading")]),
      ...widen(block.head, block.columns.length, count - block.columns.length).map((cells): PageRow => ({
        role: "head",
        cells,
      })),
      ...bodyRows(block, count),
    ],
    chart: (block) => [
      ...(block.caption === null
        ? []
        : [blank, line(`${sayCaptionLabel("chart", block.caption)} ${block.caption.text}`, "heading")]),
      ...listChartLines(block.figure).map((text) => line(text)),
    ],
    contents: () => [],
    letterhead: (block) => [
      ...block.lines.map(({ text, size }) => line(text, size === "address" ? "words" : "heading", "center")),
      blank,
    ],
    signature: (block) => [
      blank,
      ...[block.intro, ...block.office].map((text) => line(text)),
      ...Array.from({ length: 3 }, () => blank),
      ...[block.name ?? "", ...block.details].map((text) => line(text)),
    ],
    "page-break": () => [],
  };
}

/** A narrower table on a finer grid: what stands at the left edge takes the surplus, so that the table is as wide as the others. */
function widen(rows: readonly (readonly Cell[])[], own: number, surplus: number): Cell[][] {
  const widened: Cell[][] = rows.map(() => []);
  for (const { cell: from, column, row } of placeCells(rows, own)) {
    widened[row]?.push(column === 0 ? { ...from, colSpan: from.colSpan + surplus } : from);
  }
  return widened;
}

function bodyRows(table: Table, count: number): PageRow[] {
  const rows = table.body.map((row) => row.cells);
  return widen(rows, table.columns.length, count - table.columns.length).map((cells, at) => ({
    role: table.body[at]?.role ?? "normal",
    cells,
  }));
}

function markOf(marker: "bullet" | "number" | "letter", at: number): string {
  if (marker === "bullet") return "•";
  return marker === "number" ? `${at + 1}.` : `${String.fromCodePoint(97 + (at % 26))}.`;
}

function wordsOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join("");
}
