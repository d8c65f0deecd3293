import type { Indicator, IndicatorCode } from "@rata/domain/indicator/Indicator";
import type { Observation } from "@rata/domain/indicator/Observation";
import { findAt, pointsOf, toSeries } from "@rata/domain/indicator/Series";
import { comparePeriods, formatPeriod, type Period } from "@rata/domain/period/Period";
import type { RegionCode } from "@rata/domain/region/Region";
import { composeQuadrants } from "@rata/reporting/indicator/composeQuadrants";
import { sayUnit } from "@rata/reporting/narrative/figureWords";
import { tellPriority } from "@rata/reporting/narrative/tellPriority";
import type { Services } from "#Services";
import {
  analyse,
  analysePriorities,
  getIndicator,
  listLine,
  PRIORITY_INDICATORS,
  readFigures,
} from "./figures.reads.ts";
import { toFigureView } from "./figureView.ts";
import { drawPeers, keyed } from "./indicatorCharts.ts";
import type { RegionsPage } from "./indicator.views.ts";
import { layRegions } from "./boundary.reads.ts";
import { listPeers, nameRegions, toNamed } from "./indicatorRegions.ts";

/** The regions beside each other for some indicators. @throws DomainError "not-found" for a code that no indicator has */
export async function compareParts(services: Services, codes: readonly IndicatorCode[]): Promise<RegionsPage> {
  const indicators = [...new Set(codes)].map(getIndicator);
  const peers = listPeers(services, services.region);
  const regions = peers.map(({ code }) => code);
  const figures = await readFigures(services, {
    indicators: [...new Set([...codes, ...PRIORITY_INDICATORS])],
    regions: [...new Set([...listLine(services.region), ...regions])],
  });
  const columns = indicators.map((indicator) => {
    const series = new Map(
      regions.map((region) => [region, seriesOf(indicator, region, figures.of(indicator.code, region))]),
    );
    return { indicator, series, period: pickPeriod([...series.values()]) };
  });
  const layout = await layRegions(services);
  const names = nameRegions(services);
  const priority = analysePriorities(figures, services.region, regions);
  const analysed = indicators.map((indicator) =>
    analyse(figures, { indicator, region: services.region, peers: regions, plans: [] }),
  );
  return {
    columns: columns.map(({ indicator, period }) => ({
      code: indicator.code,
      name: indicator.names.id,
      unit: sayUnit(indicator.unit),
      periodText: period === null ? "" : formatPeriod(period),
    })),
    rows: peers.map((peer) => ({
      region: toNamed(peer),
      figures: columns.map(({ series, period }) => {
        const found = period === null ? null : findAt(series.get(peer.code) ?? [], period);
        return found === null ? null : toFigureView(found, figures.releasesOf(found));
      }),
    })),
    charts: [
      ...keyed("quadrants", composeQuadrants(priority, names, services.region)),
      ...analysed.flatMap((one) => drawPeers(one, names, layout)),
    ],
    sentences: tellPriority(priority, names),
  };
}

function seriesOf({ code }: Indicator, region: RegionCode, observations: readonly Observation[]): Observation[] {
  return toSeries(observations, { indicator: code, region, daerah: "total", affair: null });
}

/** The latest period at which more than half of the regions have a figure, else the one at which most have; null where there is none. */
export function pickPeriod(all: readonly (readonly Observation[])[]): Period | null {
  const counts = new Map<Period, number>();
  for (const series of all)
    for (const { period } of pointsOf(series)) counts.set(period, (counts.get(period) ?? 0) + 1);
  const latest = [...counts].toSorted(([a], [b]) => comparePeriods(b, a));
  const most = latest.reduce((top, [, count]) => Math.max(top, count), 0);
  const [found] =
    latest.find(([, count]) => count * 2 > all.length) ?? latest.find(([, count]) => count === most) ?? [];
  return found ?? null;
}
