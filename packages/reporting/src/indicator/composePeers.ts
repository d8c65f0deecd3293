import type { AnalysedIndicator } from "@rata/domain/analysis/indicator/analyseIndicator";
import { findAt } from "@rata/domain/indicator/Series";
import { formatMeasured } from "@rata/domain/number/formatNumber";
import { toNumber } from "@rata/domain/number/Measured";
import { formatPeriod, type Period } from "@rata/domain/period/Period";
import type { RegionCode } from "@rata/domain/region/Region";
import type { Chart, Ranking } from "#chart/Chart";
import { nameOf, type RegionNames } from "#narrative/RegionNames";
import { sayUnit } from "#narrative/figureWords";
import { sayAbsence } from "#narrative/sayLevel";
import { isComparableAcross } from "#narrative/sayPlace";
import { chartOf } from "./chartOf.ts";

/** The peers in the order of their rank with the own one marked, beside province and nation at the same period. Null below two of them. */
export function composePeers(analysed: AnalysedIndicator, names: RegionNames): Chart | null {
  const { indicator, ranking, region, peers } = analysed;
  if (ranking === null || ranking.ranked.length < 2) return null;
  const { period } = ranking;
  return chartOf(`${indicator.names.id} menurut kabupaten/kota, ${formatPeriod(period)}`, {
    form: "ranking",
    unit: sayUnit(indicator.unit),
    bars: ranking.ranked.map((one) => ({
      label: nameOf(names, one.region),
      value: toNumber(one.value),
      text: formatMeasured(one.value),
      isOwn: one.region === region,
      isUnsure: findAt(peers.get(one.region) ?? [], period)?.confidence !== "A",
      code: one.region,
    })),
    references: isComparableAcross(indicator.unit) ? listReferences(analysed, names, period) : [],
    missing: ranking.missing.map((one) => ({ label: nameOf(names, one.region), text: sayAbsence(one.reason) })),
  });
}

/** The own region stands as a line where its parts are ranked. */
function listReferences(
  { region, series, beside, peers }: AnalysedIndicator,
  names: RegionNames,
  period: Period,
): Ranking["references"] {
  const own = peers.has(region) ? [] : [{ region, role: "parent" as const, series }];
  return [...own, ...beside].flatMap(
    (other: Pick<AnalysedIndicator["beside"][number], "role" | "series"> & { region: RegionCode }) => {
      const at = findAt(other.series, period);
      if (at?.reading.kind !== "value") return [];
      const { value } = at.reading;
      return [
        { label: nameOf(names, other.region), role: other.role, value: toNumber(value), text: formatMeasured(value) },
      ];
    },
  );
}
