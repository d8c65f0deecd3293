import * as z from "zod";
import { Round } from "#period/Period";
import { RegionLevel } from "#region/Region";

export const IndicatorCode = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u);
export type IndicatorCode = z.infer<typeof IndicatorCode>;

/** What a value counts. A difference of "percent" is in persen poin, of "index" in poin; all others keep their unit. */
export const Unit = z.enum([
  "percent",
  "index",
  "thousand-persons",
  "years",
  "per-100000-births",
  "per-1000-births",
  "rupiah-per-month",
  "thousand-rupiah-per-year",
  "million-rupiah",
  "rupiah",
]);
export type Unit = z.infer<typeof Unit>;

/** Which way is better. "none" where neither is: a higher poverty line is no improvement, and inflation is to be steady. */
export const Better = z.enum(["lower", "higher", "none"]);
export type Better = z.infer<typeof Better>;

/** Which indicators stand together where they are listed. */
export const IndicatorGroup = z.enum(["poverty", "people", "health", "economy", "budget", "other"]);
export type IndicatorGroup = z.infer<typeof IndicatorGroup>;

const Words = z.object({ id: z.string().min(1), en: z.string().min(1) });

/** An indicator as data, whole with its own words, so that a pack from outside needs nothing else. */
export const Indicator = z.object({
  code: IndicatorCode,
  group: IndicatorGroup,
  /** As a sentence begins with it: "Persentase penduduk miskin". */
  names: Words,
  /** The official short form, where there is one: P0, GK, IPM. */
  symbol: z.string().nullable(),
  /** Every way in which Indonesian prose and table heads call it, small-lettered; the name and the symbol need not be repeated. */
  aliases: z.array(z.string().regex(/^[^A-Z]+$/u)),
  definition: Words,
  formula: z.string().nullable(),
  unit: Unit,
  /** Decimals as published; where a publisher gives two or three, the fewer. */
  decimals: z.int().min(0).max(4),
  better: Better,
  /** What a value can be at all, ends included; null where nothing bounds it. */
  range: z.object({ from: z.number().nullable(), to: z.number().nullable() }),
  /** Rounds of publication at the level of a province. */
  rounds: z.array(Round).min(1),
  levels: z.array(RegionLevel).min(1),
  /** What below the province appears in fewer rounds: kab/kota figures of Susenas come from Maret only. */
  regencyRounds: z.array(Round).nullable(),
  source: z.string().min(1),
  reference: z.string().min(1),
  confidence: z.enum(["A", "B", "C"]),
  /** Whether each value must say by what line or method it was made, because lines and methods change. */
  needsBasis: z.boolean(),
  /** Where values before and after were made by different methods: no comparison passes it unless both values name one basis. */
  breaks: z.array(z.object({ from: z.int(), note: Words })),
});
export type Indicator = z.infer<typeof Indicator>;

/** What a definition must say; the rest is the usual case. */
type IndicatorInput = Omit<
  Indicator,
  "group" | "symbol" | "formula" | "range" | "regencyRounds" | "needsBasis" | "breaks"
> &
  Partial<Indicator>;

/** Parses a definition where it is written, so that a wrong one fails at start. A percentage lies between 0 and 100 unless it says otherwise. */
export function defineIndicator(input: IndicatorInput): Indicator {
  return Indicator.parse({
    group: "other",
    symbol: null,
    formula: null,
    range: { from: 0, to: input.unit === "percent" ? 100 : null },
    regencyRounds: null,
    needsBasis: false,
    breaks: [],
    ...input,
  });
}
