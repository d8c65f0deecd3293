import type { ReactElement } from "react";

/** What stands in a form while it is written: texts, ticks, numbers, and groups of these. */
export type Draft = Record<string, Entry | Record<string, Entry>>;
type Entry = string | boolean | number | readonly string[];

/** The names of fields: `reason`, and `decree.date` for one in a group. */
export type NameIn<Values> = {
  [Key in keyof Values & string]: Values[Key] extends Entry ? Key : `${Key}.${keyof Values[Key] & string}`;
}[keyof Values & string];

export interface Option {
  value: string;
  label: string;
}

/** What may be chosen, in order; names by their values where there is nothing more to say. */
export type Options = readonly Option[] | Readonly<Record<string, string>>;

interface Named<Name> {
  name: Name;
  label: string;
  description?: string | undefined;
  /** Marks the field; what is demanded is the schema's to say. */
  required?: boolean;
}

interface Text<Name> extends Named<Name> {
  kind: "text" | "date" | "email" | "password";
  maxLength?: number;
  readOnly?: boolean;
  inputMode?: "numeric";
  autoComplete?: string;
  "aria-describedby"?: string;
}

interface Area<Name> extends Named<Name> {
  kind: "area";
  maxLength?: number;
  rows?: number;
  autosize?: boolean;
}

interface Figure<Name> extends Named<Name> {
  kind: "number";
  maxLength?: number;
}

interface Choice<Name> extends Named<Name> {
  kind: "choice" | "radio";
  options: Options;
  /** What else changes with the choice. */
  chosen?: (value: string) => void;
}

interface Tick<Name> extends Named<Name> {
  kind: "tick";
}

/** One field, as a form lists it. */
export type Field<Name extends string = string> = Text<Name> | Area<Name> | Figure<Name> | Choice<Name> | Tick<Name>;

/** The fields in order; an element between two of them (advice, a preview) is drawn as it is. */
export type FieldList<Name extends string = string> = readonly (Field<Name> | ReactElement)[];
