import * as z from "zod";
import { Measured } from "#number/Measured";
import { Period } from "#period/Period";
import { RegionCode } from "#region/Region";
import { IndicatorCode } from "./Indicator.ts";

/** Of whom a value speaks: people in towns, in villages, or all. */
export const Daerah = z.enum(["kota", "desa", "total"]);
export type Daerah = z.infer<typeof Daerah>;

/**
 * Why a value is missing. The first three are the signs of BPS: `...` not available, `-` none, `NA` not shown. "not-stated": the
 * cell is empty; "not-held": there was no such round (September 2023); "unreadable": something stands there that is no figure.
 */
export const AbsenceReason = z.enum(["not-available", "none", "not-shown", "not-stated", "not-held", "unreadable"]);
export type AbsenceReason = z.infer<typeof AbsenceReason>;

/** What a sign beside a figure says of it: `e` estimate, `r` revised, `*` provisional. */
export const Mark = z.enum(["estimate", "revised", "provisional"]);
export type Mark = z.infer<typeof Mark>;

/** The line or method that a value was made by: for extreme poverty the PPP line and its base year, for the HDI its census. */
export const Basis = z.object({
  key: z.string().min(1),
  /** The line itself, in the unit that `text` says; null where the basis is a method and no line. */
  threshold: Measured.nullable(),
  text: z.string().min(1),
});
export type Basis = z.infer<typeof Basis>;

/** What was observed: a figure as published, or its absence with the reason. Never a silent null. */
export const Reading = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("value"), value: Measured }),
  z.object({ kind: z.literal("absent"), reason: AbsenceReason }),
]);
export type Reading = z.infer<typeof Reading>;

/** Where a figure stands printed, down to its table. */
export const Source = z.object({ document: z.string(), table: z.string().nullable(), page: z.string().nullable() });
export type Source = z.infer<typeof Source>;

/** One figure of one release. Its key is everything before `reading`: another vintage is another observation beside it, never instead of it. */
export const Observation = z.object({
  indicator: IndicatorCode,
  region: RegionCode,
  period: Period,
  daerah: Daerah,
  /** The affair of government whose spending it is (`1.02`); null for everything that is not divided by affairs. */
  affair: z.string().nullable(),
  /** The day of the release, `2022-07-15`, or another text that sorts by time; empty when unknown. */
  vintage: z.string(),
  reading: Reading,
  marks: z.array(Mark),
  basis: Basis.nullable(),
  source: Source,
  confidence: z.enum(["A", "B", "C"]),
});
export type Observation = z.infer<typeof Observation>;

/** The key without the vintage: of what an observation is one release. */
export function subjectKey({ indicator, region, period, daerah, affair }: ObservationSubject): string {
  return [indicator, region, period, daerah, affair ?? ""].join("|");
}
export type ObservationSubject = Pick<Observation, "indicator" | "region" | "period" | "daerah" | "affair">;
