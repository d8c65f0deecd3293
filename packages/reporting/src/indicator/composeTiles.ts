import type { AnalysedIndicator } from "@rata/domain/analysis/indicator/analyseIndicator";
import type { Observation } from "@rata/domain/indicator/Observation";
import { findAt } from "@rata/domain/indicator/Series";
import { formatMeasured } from "@rata/domain/number/formatNumber";
import { toNumber } from "@rata/domain/number/Measured";
import { formatPeriod } from "@rata/domain/period/Period";
import type { RegionCode } from "@rata/domain/region/Region";
import type { Chart } from "#chart/Chart";
import type { Ring } from "#chart/Regions";
import { nameOf, type RegionNames } from "#narrative/RegionNames";
import { sayUnit } from "#narrative/figureWords";
import { sayAbsence } from "#narrative/sayLevel";
import { chartOf } from "./chartOf.ts";
import { valueClasses } from "./valueClasses.ts";

/** Where a region's square lies in the map of equal squares, and its name in at most four letters. */
export interface TilePlace {
  code: RegionCode;
  short: string;
  row: number;
  column: number;
}

/** The boundary of a region in the plane of all boundaries. */
export interface RegionShape {
  code: RegionCode;
  rings: Ring[];
}

/** The peers' figures of one period as a map of squares. Null where nobody has a figure or no place is known. */
export function composeTiles(
  analysed: AnalysedIndicator,
  names: RegionNames,
  places: readonly TilePlace[],
): Chart | null {
  const found = valuesOf(analysed, names);
  if (found === null || places.length === 0) return null;
  const { caption, unit, classes, valueAt } = found;
  const tiles = places.map(({ code, short, row, column }) => ({ ...valueAt(code), short, row, column }));
  return chartOf(caption, { form: "tiles", unit, classes, tiles });
}

/** The same on boundaries that somebody uploaded. */
export function composeMap(
  analysed: AnalysedIndicator,
  names: RegionNames,
  shapes: readonly RegionShape[],
): Chart | null {
  const found = valuesOf(analysed, names);
  if (found === null || shapes.length === 0) return null;
  const { caption, unit, classes, valueAt } = found;
  return chartOf(caption, {
    form: "map",
    unit,
    classes,
    shapes: shapes.map(({ code, rings }) => ({ ...valueAt(code), rings })),
  });
}

function valuesOf({ indicator, ranking, peers }: AnalysedIndicator, names: RegionNames) {
  if (ranking === null) return null;
  const { period, ranked } = ranking;
  const valueAt = (code: RegionCode) => {
    const at = findAt(peers.get(code) ?? [], period);
    return { code, label: nameOf(names, code), ...readingOf(at) };
  };
  return {
    caption: `Peta ${indicator.names.id.toLowerCase()} menurut kabupaten/kota, ${formatPeriod(period)}`,
    unit: sayUnit(indicator.unit),
    classes: valueClasses(ranked.map(({ value }) => toNumber(value))),
    valueAt,
  };
}

function readingOf(at: Observation | null): { value: number | null; text: string; isUnsure: boolean } {
  if (at?.reading.kind !== "value")
    return { value: null, text: `nilai ${sayAbsence(at?.reading.reason ?? "not-stated")}`, isUnsure: false };
  const { value } = at.reading;
  return { value: toNumber(value), text: formatMeasured(value), isUnsure: at.confidence !== "A" };
}
