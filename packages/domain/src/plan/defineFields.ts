import * as z from "zod";
import type { Column } from "./Column.ts";

/**
 * What a field is to the plan:
 * - "place": where the record stands; changing it moves rows.
 * - "content": words and figures of the matrix, as a file states them; "money": the same, once for an activity.
 * - "owner", "decided": what the app decides; a file that is read again leaves it as it is.
 * - "link": what an activity serves, beside the thirteen columns; "detail": another list there, which counts once.
 * - "schedule": a value of an activity there that its realisation is measured against.
 * - "print": how a line is printed; "origin": the cells that it was read from.
 */
export type FieldRole =
  | "place"
  | "content"
  | "money"
  | "owner"
  | "decided"
  | "link"
  | "detail"
  | "schedule"
  | "print"
  | "origin";

export interface Field {
  value: z.ZodType;
  role: FieldRole;
  /** The column of the matrix that shows it. A node's text stands in the column of its level. */
  column?: Column;
  /** The generation of records that brought it. Records that were logged earlier say nothing of it, which reads as null. */
  since?: number;
}
export type FieldTable = Readonly<Record<string, Field>>;

/** Declares the fields of a kind of record. Schema, comparison, storage and everything else that lists fields derives from it. */
export function defineFields<const Fields extends FieldTable>(fields: Fields): Fields {
  return fields;
}

export type ShapeOf<Fields extends FieldTable> = {
  -readonly [Name in keyof Fields]: Fields[Name] extends { since: number }
    ? z.ZodDefault<Fields[Name]["value"]>
    : Fields[Name]["value"];
};

/** The shape of the records' schema. */
export function shapeOf<Fields extends FieldTable>(fields: Fields): ShapeOf<Fields>;
export function shapeOf(fields: FieldTable): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, { value, since }]) => [
      name,
      since === undefined ? value : z._default(value, null),
    ]),
  );
}

export type FieldName<Fields extends FieldTable, Role extends FieldRole = FieldRole> = {
  [Name in keyof Fields & string]: Fields[Name]["role"] extends Role ? Name : never;
}[keyof Fields & string];

/** The names of the fields that have one of the roles, in the order of the table; without roles, of all. */
export function namesOf<Fields extends FieldTable, Role extends FieldRole = FieldRole>(
  fields: Fields,
  ...roles: readonly Role[]
): FieldName<Fields, Role>[];
export function namesOf(fields: FieldTable, ...roles: readonly FieldRole[]): string[] {
  return Object.keys(fields).filter((name) => roles.length === 0 || roles.some((role) => fields[name]?.role === role));
}

/** The named fields of a record, in the order of the names. */
export function pickFields<Item extends object, Name extends keyof Item & string>(
  record: Item,
  names: readonly Name[],
): Pick<Item, Name>;
export function pickFields(record: object, names: readonly string[]): object {
  return Object.fromEntries(names.map((name) => [name, Reflect.get(record, name)]));
}

/** Null for each of the names: what a record holds that says nothing yet. */
export function nothingOf<Name extends string>(names: readonly Name[]): Record<Name, null>;
export function nothingOf(names: readonly string[]): Record<string, null> {
  return Object.fromEntries(names.map((name) => [name, null]));
}

type ChangeOf<Fields extends FieldTable, Name extends keyof Fields> = {
  [One in Name]: { field: One; expected: z.output<Fields[One]["value"]>; value: z.output<Fields[One]["value"]> };
}[Name];

/** The schema of a change of one of the fields: as a person saw it, and as they want it. */
export function changeOf<Fields extends FieldTable, Name extends keyof Fields & string>(
  fields: Fields,
  names: readonly Name[],
): z.ZodType<ChangeOf<Fields, Name>>;
export function changeOf(fields: FieldTable, names: readonly string[]): z.ZodType {
  const changes = Object.entries(fields).flatMap(([name, { value }]) =>
    names.includes(name) ? z.object({ field: z.literal(name), expected: value, value }) : [],
  );
  return z.union(changes);
}
