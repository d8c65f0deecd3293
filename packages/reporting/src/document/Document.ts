import * as z from "zod";
import { Chart } from "#chart/Chart";
import { Table } from "./Table.ts";

/** A stretch of words with one weight. Words are always plain text: no renderer reads markup in them. */
export const Run = z.object({ text: z.string(), mark: z.enum(["plain", "strong", "emphasis"]) });
export type Run = z.infer<typeof Run>;

/** A heading; `number` is filled by `numberDocument`, never by hand. */
export const Heading = z.object({
  kind: z.literal("heading"),
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  text: z.string(),
  isNumbered: z.boolean(),
  number: z.string().nullable(),
});
export type Heading = z.infer<typeof Heading>;

export const Paragraph = z.object({
  kind: z.literal("paragraph"),
  runs: z.array(Run),
  align: z.enum(["start", "center", "end", "justify"]),
  size: z.enum(["normal", "small", "large"]),
});

export const List = z.object({
  kind: z.literal("list"),
  marker: z.enum(["bullet", "number", "letter"]),
  items: z.array(z.array(Run)),
});

/** A contents list with page numbers where pages exist: of the headings, of the tables or of the charts. */
export const Contents = z.object({
  kind: z.literal("contents"),
  of: z.enum(["headings", "table", "chart"]),
  title: z.string(),
});

/** A kop surat: lines from the government's name down to the address, and the arms as a picture. */
export const Letterhead = z.object({
  kind: z.literal("letterhead"),
  lines: z.array(z.object({ text: z.string(), size: z.enum(["government", "unit", "address"]) })),
  logo: z.object({ mime: z.enum(["image/png", "image/svg+xml"]), base64: z.base64() }).nullable(),
});
export type Letterhead = z.infer<typeof Letterhead>;

/** Who signs: place and date as written, the office (with a.n. or Plt. where so), the name or room for it, rank and number. */
export const Signature = z.object({
  kind: z.literal("signature"),
  intro: z.string(),
  office: z.array(z.string()),
  name: z.string().nullable(),
  details: z.array(z.string()),
});
export type Signature = z.infer<typeof Signature>;

export const PageBreak = z.object({ kind: z.literal("page-break") });

/** What stands in a section. */
export const Content = z.discriminatedUnion("kind", [
  Heading,
  Paragraph,
  List,
  Table,
  Chart,
  Contents,
  Letterhead,
  Signature,
  PageBreak,
]);
export type Content = z.infer<typeof Content>;

/** Pages of one size and direction, with what stands on each of them. Begins on a new page. F4 is 215 × 330 mm. */
export const Section = z.object({
  kind: z.literal("section"),
  size: z.enum(["F4", "A4"]),
  orientation: z.enum(["portrait", "landscape"]),
  /** Running head of every page. */
  head: z.string(),
  /** Foot of every page, beside the page number. */
  foot: z.string(),
  hasPageNumbers: z.boolean(),
  /** A mark across every page, such as RANCANGAN; null when the document is set. */
  mark: z.string().nullable(),
  blocks: z.array(Content),
});
export type Section = z.infer<typeof Section>;

export type Block = Content | Section;

/** One function for each kind of block: a new kind stops every renderer from compiling until it is drawn. */
export type Renderer<Result> = { [Kind in Block["kind"]]: (block: Extract<Block, { kind: Kind }>) => Result };

/**
 * A document before any file format. `chapters` says how headings of level 1 are counted: BAB III with tables 3.1, or A with
 * tables A.1. `factsDigest` names the facts it was made from; a document never carries the digest of itself.
 */
export const Document = z.object({
  title: z.string(),
  language: z.literal("id"),
  chapters: z.enum(["roman", "letter"]),
  factsDigest: z.string(),
  sections: z.array(Section),
});
export type Document = z.infer<typeof Document>;
