import type { IndicatorCode } from "@rata/domain/indicator/Indicator";
import type { Measured } from "@rata/domain/number/Measured";
import type { Round } from "@rata/domain/period/Period";
import type { RegionCode } from "@rata/domain/region/Region";
import type { Span } from "../Claim.ts";
import type { TextUnit } from "./Unit.ts";

export interface NumberToken extends Span {
  kind: "number";
  value: Measured;
  unit: TextUnit;
  /** As written: `% poin`, `ribu orang`, `Program`. */
  unitText: string;
  /** Where the digits begin and end, without "Rp" and unit. */
  digits: Span;
}

/** A period; without a year a month alone; `back` counts years before the period that the sentence speaks of. */
export interface PeriodToken extends Span {
  kind: "period";
  year: number | null;
  round: Round | null;
  back: number | null;
  isReference: boolean;
}

/** What a sentence speaks of; no code at all for what is known to be no indicator of the dictionary. */
export interface IndicatorToken extends Span {
  kind: "indicator";
  codes: readonly IndicatorCode[];
}

/** Null for a region, or a part of one, of which there are no figures. */
export interface RegionToken extends Span {
  kind: "region";
  region: RegionCode | null;
}

/** Words of change and comparison. `sign` 0: unchanged. "effect": better (1) or worse (−1). */
export interface MoveToken extends Span {
  kind: "move";
  sign: -1 | 0 | 1;
  sort: "verb" | "noun" | "side" | "effect" | "record";
}
