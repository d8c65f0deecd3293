import { INDICATORS } from "@rata/domain/indicator/indicators";
import type { Indicator } from "@rata/domain/indicator/Indicator";
import { roundsAt } from "@rata/domain/indicator/judgeObservation";
import { pointsOf, toSeries } from "@rata/domain/indicator/Series";
import { levelOf, type RegionCode } from "@rata/domain/region/Region";
import type { Services } from "#Services";
import { readFigures } from "./figures.reads.ts";
import type { Figures } from "./Figures.ts";
import { toFigureView } from "./figureView.ts";
import type { FigureView, IndicatorItem } from "./indicator.views.ts";
import { listShown } from "./indicatorRegions.ts";
import { countFigures } from "./observation.queries.ts";

/** Every indicator, those without a figure too: what can be filled is seen. */
export async function listIndicators(services: Services): Promise<IndicatorItem[]> {
  const { region } = services;
  const figures = await readFigures(services, { indicators: null, regions: [region] });
  const shown = listShown(services).map(({ code }) => code);
  const counts = await countFigures(services.openConnection(), shown);
  return INDICATORS.map((indicator) => ({
    code: indicator.code,
    group: indicator.group,
    name: indicator.names.id,
    symbol: indicator.symbol,
    rounds: [...roundsAt(indicator, levelOf(region))],
    latest: findLatest(figures, indicator, region),
    figures: counts.get(indicator.code) ?? 0,
  }));
}

function findLatest(figures: Figures, { code }: Indicator, region: RegionCode): FigureView | null {
  const key = { indicator: code, region, daerah: "total" as const, affair: null };
  const last = pointsOf(toSeries(figures.of(code, region), key)).at(-1);
  return last === undefined ? null : toFigureView(last.observation, figures.releasesOf(last.observation));
}
