import { Measured } from "@rata/domain/number/Measured";
import * as z from "zod";
import { Section } from "#document/Document";
import { Cell, Table, TableRow } from "#document/Table";

/** A name that every spreadsheet program takes: at most 31 characters, none of those that formulas use. */
export const SheetName = z
  .string()
  .min(1)
  .max(31)
  .regex(/^[^[\]:*?/\\']+$/u);

/** The paper that a sheet is printed on, with its running head and foot. */
export const SheetPage = Section.pick({ size: true, orientation: true, head: true, foot: true, mark: true });

/** A row of a sheet that is read like a page; the roles of tables, and lines of words between them. */
export const PageRow = z.object({
  role: z.enum([...TableRow.shape.role.options, "head", "heading", "words"]),
  cells: z.array(Cell),
});
export type PageRow = z.infer<typeof PageRow>;

/** A sheet that looks like the document: merged cells, heads that stay in sight and repeat in print. */
export const PageSheet = z.object({
  kind: z.literal("page"),
  name: SheetName,
  page: SheetPage,
  density: Table.shape.density,
  /** Widths in millimetres as on paper. */
  columns: z.array(z.number().positive()).min(1),
  /** Rows from the top that stay in sight and repeat in print, and columns from the left. */
  headRows: z.int().min(0),
  frozenColumns: z.int().min(0),
  rows: z.array(PageRow),
  /** The arms of a letterhead, a PNG, at the left of so many rows from the top. */
  arms: z.object({ base64: z.base64(), rows: z.int().positive() }).exactOptional(),
});
export type PageSheet = z.infer<typeof PageSheet>;

/** What a field of a table may hold: words, a whole number, a published figure, or nothing. Words stay words, whatever they begin with. */
export const TableValue = z.union([z.string(), z.int(), Measured, z.null()]);
export type TableValue = z.infer<typeof TableValue>;

/** A sheet to filter and to sum: one head row, one row for each thing, no merged cell, one column for each fact. */
export const TableSheet = z.object({
  kind: z.literal("table"),
  name: SheetName,
  page: SheetPage,
  columns: z.array(z.object({ head: z.string(), width: z.number().positive() })).min(1),
  frozenColumns: z.int().min(0),
  rows: z.array(z.array(TableValue)),
});
export type TableSheet = z.infer<typeof TableSheet>;

/** A column of a form: what may stand in it, who may change it, and the advice at its head. */
export const FormColumn = z.object({
  head: z.string().min(1),
  width: z.number().positive(),
  holds: z.enum(["words", "amount"]),
  /** `filled`: in rows that come filled nobody changes it; in rows that are added it is written. */
  lock: z.enum(["always", "filled", "never"]),
  isHidden: z.boolean(),
  /** A list of the workbook's hidden sheet by its head. From an open one a person may depart. */
  choices: z.object({ list: z.string(), isOpen: z.boolean() }).nullable(),
  advice: z.string().nullable(),
  /** What is said when something is typed that may not stand there. */
  warning: z.string().max(225).nullable(),
});
export type FormColumn = z.infer<typeof FormColumn>;

/** A sheet to fill in and give back: one head row whose words are locked, filled rows, and empty ones below them. */
export const FormSheet = z.object({
  kind: z.literal("form"),
  name: SheetName,
  page: SheetPage,
  columns: z.array(FormColumn).min(1),
  frozenColumns: z.int().min(0),
  rows: z.array(z.array(TableValue)),
  emptyRows: z.int().min(0).max(5000),
});
export type FormSheet = z.infer<typeof FormSheet>;

/** A sheet that nobody looks at: lists to choose from, and what the file says of itself to the program that made it. */
export const HiddenSheet = z.object({
  kind: z.literal("hidden"),
  name: SheetName,
  lists: z.array(z.object({ head: z.string(), values: z.array(z.string()) })).min(1),
});
export type HiddenSheet = z.infer<typeof HiddenSheet>;

export const Sheet = z.discriminatedUnion("kind", [PageSheet, TableSheet, FormSheet, HiddenSheet]);
export type Sheet = z.infer<typeof Sheet>;

/** A workbook before any file format. `table` is what a file that can hold one table only (CSV) gets. */
export const Workbook = z.object({
  title: z.string(),
  factsDigest: z.string(),
  sheets: z.array(Sheet).min(1).refine(areNamedApart, "duplicate-sheet"),
  table: TableSheet,
});
export type Workbook = z.infer<typeof Workbook>;

/** Programs hold names that differ in case only for one and offer to repair the file. */
function areNamedApart(sheets: readonly Sheet[]): boolean {
  return new Set(sheets.map(({ name }) => name.toLowerCase())).size === sheets.length;
}
