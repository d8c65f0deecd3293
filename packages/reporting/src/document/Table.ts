import { Measured } from "@rata/domain/number/Measured";
import * as z from "zod";
import { Caption } from "./Caption.ts";

/** A cell of plain text, and the figure that the text writes where it is one, for formats that can sum. Spans count from the cell's own corner. */
export const Cell = z.object({
  text: z.string(),
  value: Measured.nullable(),
  colSpan: z.int().min(1),
  rowSpan: z.int().min(1),
  align: z.enum(["start", "center", "end"]),
});
export type Cell = z.infer<typeof Cell>;

/** A row holds the cells that begin in it, from left to right; what a span from above covers is not repeated. */
export const TableRow = z.object({ role: z.enum(["normal", "subtotal", "total"]), cells: z.array(Cell) });
export type TableRow = z.infer<typeof TableRow>;

/**
 * A table. Head rows stand again on every page. `width` is relative to the other columns. A cell that spans rows over a page's
 * end stands again on the next page, marked as continued.
 */
export const Table = z.object({
  kind: z.literal("table"),
  caption: Caption.nullable(),
  density: z.enum(["normal", "dense"]),
  columns: z.array(z.object({ width: z.number().positive() })).min(1),
  head: z.array(z.array(Cell)),
  body: z.array(TableRow),
});
export type Table = z.infer<typeof Table>;
