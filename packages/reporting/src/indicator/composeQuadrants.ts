import type { PriorityAnalysis } from "@rata/domain/analysis/indicator/analysePriority";
import { formatMeasured } from "@rata/domain/number/formatNumber";
import { toNumber } from "@rata/domain/number/Measured";
import { formatPeriod } from "@rata/domain/period/Period";
import type { RegionCode } from "@rata/domain/region/Region";
import type { Chart } from "#chart/Chart";
import { nameOf, type RegionNames } from "#narrative/RegionNames";
import { chartOf } from "./chartOf.ts";

/** Regions by percentage and number of poor people, cut into quadrants. Null where there are none: what is missing is told in words. */
export function composeQuadrants(
  { quadrants, period }: PriorityAnalysis,
  names: RegionNames,
  own: RegionCode,
): Chart | null {
  if (quadrants === null || period === null) return null;
  const { cuts, placed } = quadrants;
  return chartOf(`Persentase dan jumlah penduduk miskin menurut kabupaten/kota, ${formatPeriod(period)}`, {
    form: "scatter",
    x: {
      label: "Persentase penduduk miskin (persen)",
      cut: toNumber(cuts.rate),
      cutText: formatMeasured(cuts.rate),
    },
    y: {
      label: "Jumlah penduduk miskin (ribu orang)",
      cut: toNumber(cuts.count),
      cutText: formatMeasured(cuts.count),
    },
    points: placed.map((one) => ({
      label: nameOf(names, one.region),
      x: toNumber(one.rate),
      y: toNumber(one.count),
      text: `${formatMeasured(one.rate)} persen, ${formatMeasured(one.count)} ribu orang`,
      group: one.quadrant,
      isOwn: one.region === own,
      code: one.region,
    })),
  });
}
