import { Separators } from "@rata/domain/number/Separators";
import * as z from "zod";

/**
 * Where a person says that a header begins, and how many lines it takes: 0 when the table has none and its rows begin there, nothing
 * when the importer is to find where it ends.
 */
export const PointedHeader = z.object({
  line: z.int().min(1).max(9_999_999),
  height: z.int().min(0).max(8).exactOptional(),
});
export type PointedHeader = z.infer<typeof PointedHeader>;

/** A sheet or document's table by its number from 1; a whole text is 1. */
export const SourceKey = z.string().regex(/^[1-9]\d{0,2}$/u);

/** The name of a table: of its source (`2`), or of its source and header's line (`2.14`) where a source may hold several. */
export type TableKey = string;

/** The name of a place in a table: its key and the place from 0. */
export type PlaceKey = string;
/** As `2.5`, where a source holds one table. */
export const PlaceOfSource = z.string().regex(/^[1-9]\d{0,2}\.\d{1,4}$/u);
/** As `2.14.5`, where it may hold several. */
export const PlaceOfTable = z.string().regex(/^[1-9]\d{0,2}\.\d{1,7}\.\d{1,3}$/u);

const ColumnName = z.string().regex(/^[a-z][A-Za-z]{0,30}$/u);

/** What a person decides about any file. `column` says what a column of this importer may be. */
export function choicesOf<Column extends z.ZodType<string>>(column: Column, place = PlaceOfSource) {
  return z.object({
    /** Where the headers of a source stand. An empty list leaves the source out; no entry lets its headers be found. */
    headers: z.record(SourceKey, z.array(PointedHeader).max(20).readonly()).exactOptional(),
    /** What a column holds. A choice holds for one table: the same place of another means what its own header says. */
    columns: z.record(place, column).exactOptional(),
    /** What comma and dot mean, for a place, or for all tables by the name of a column. */
    separators: z.record(z.union([place, ColumnName]), Separators).exactOptional(),
  });
}
export type Choices<Column extends string = string> = z.infer<ReturnType<typeof choicesOf<z.ZodType<Column>>>>;

export function tableKey(source: number, line: number): TableKey {
  return `${source}.${line}`;
}

export function placeKey(table: TableKey | number, place: number): PlaceKey {
  return `${table}.${place}`;
}

/** Whether a person left a whole sheet or table out. */
export function isLeftOut({ headers = {} }: Pick<Choices, "headers">, source: number): boolean {
  return headers[String(source)]?.length === 0;
}
