import * as z from "zod";
import { IndicatorCode } from "#indicator/Indicator";
import { Measured } from "#number/Measured";
import { Round } from "#period/Period";
import { RegionCode } from "#region/Region";
import { Decree } from "./Decree.ts";

/** Which plan of five years a list of priorities comes from. */
export const PRIORITY_SOURCES = ["RPKD", "RPJMD"] as const;
export const PrioritySource = z.enum(PRIORITY_SOURCES);
export type PrioritySource = z.infer<typeof PrioritySource>;

export const LONGEST_PERIOD = 5;
const Year = z.int().min(1990, "year-out-of-range").max(2200, "year-out-of-range");

/** What is said of an RPKD or RPJMD itself: its years, whether it was set, and by what. */
export const DocumentFields = z
  .object({
    source: PrioritySource,
    from: Year,
    to: Year,
    status: z.enum(["draft", "set"]),
    decree: Decree.nullable(),
  })
  .refine(({ from, to }) => from <= to, { path: ["to"], error: "years-reversed" })
  .refine(({ from, to }) => to - from < LONGEST_PERIOD, { path: ["to"], error: "period-too-long" });
export type DocumentFields = z.infer<typeof DocumentFields>;

const Words = (most: number) => z.string().trim().min(1, "empty").max(most, "too-long");

/** A value as it was published, or a range of two. */
export const TargetValue = z.object({ from: Measured, to: Measured.nullable() });
export type TargetValue = z.infer<typeof TargetValue>;

/** Which figures a target is held against: those of an indicator in one round. */
export const TargetMeasures = z.object({ indicator: IndicatorCode, round: Round });
export type TargetMeasures = z.infer<typeof TargetMeasures>;

/**
 * A row of such a document: a priority with the code that it has there, a target of an indicator for one year, or a priority region
 * (regency or district) with the reason.
 */
export const PriorityItem = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("priority"), code: Words(30), text: Words(500) }),
  z.object({
    kind: z.literal("target"),
    indicator: Words(300),
    unit: Words(60),
    year: Year,
    value: TargetValue,
    /** Null where the target is words alone; rows from before there were indicators hold none. */
    measures: TargetMeasures.nullable().default(null),
  }),
  z.object({ kind: z.literal("region"), region: RegionCode, reason: Words(500) }),
]);
export type PriorityItem = z.infer<typeof PriorityItem>;
export type PriorityItemKind = PriorityItem["kind"];

/** A stored row with its place among its kind. */
export interface PlacedItem {
  id: string;
  position: string;
  item: PriorityItem;
}

/** A document with its id, and all its rows in order. */
export interface PriorityDocument extends DocumentFields {
  id: string;
  items: readonly PlacedItem[];
}

/** What a priority is called wherever it is named: code and text. */
export function namePriority({ code, text }: { code: string; text: string }): string {
  return `${code} ${text}`;
}

/** Priorities of some documents by their ids. */
export function priorityNames(documents: readonly PriorityDocument[]): Map<string, string> {
  return new Map(
    documents.flatMap(({ items }) =>
      items.flatMap(({ id, item }): [string, string][] => (item.kind === "priority" ? [[id, namePriority(item)]] : [])),
    ),
  );
}
