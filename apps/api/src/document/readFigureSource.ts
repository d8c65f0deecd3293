import type { IndicatorCode } from "@rata/domain/indicator/Indicator";
import { targetsOf } from "@rata/domain/priority/targetsOf";
import type { RegionCode } from "@rata/domain/region/Region";
import { FIGURE_CHAPTERS } from "@rata/reporting/reports/figures/figureChapters";
import type { FigureSource } from "@rata/reporting/reports/figures/findFigureFacts";
import type { Scope } from "#access/Scope";
import { listLine, readTargetPlans } from "#indicator/figures.reads";
import { listPeers, nameRegions } from "#indicator/indicatorRegions";
import { listNewest } from "#indicator/observation.queries";
import type { Services } from "#Services";

/** The figures that a report on a region speaks of; null where none of its chapters does. The matrix takes the headlines, a profile all there are. */
export async function readFigureSource(
  services: Services,
  scope: Scope,
  { region, chapters }: { region: RegionCode; chapters: readonly string[] },
): Promise<FigureSource | null> {
  if (!chapters.some((key) => FIGURE_CHAPTERS.has(key))) return null;
  const { headlines } = services.edition;
  const regions = [...listLine(region), ...listPeers(services, region).map(({ code }) => code)];
  const observations = await listNewest(services.openConnection(), scope, {
    indicators: chapters.includes("indicators") ? null : headlines,
    regions: [...new Set(regions)],
  });
  const plans = await readTargetPlans(services, scope, region);
  const told = new Set<IndicatorCode>([...headlines, ...observations.map(({ indicator }) => indicator)]);
  return {
    headlines,
    observations,
    targets: new Map([...told].map((code) => [code, targetsOf(plans, code)])),
    names: nameRegions(services),
  };
}
