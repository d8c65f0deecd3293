import { BUDGET_INDICATORS } from "@rata/domain/analysis/budget/toBudgetYear";
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

/** The figures that a report on a region speaks of; null where none of its chapters does. The matrix takes the headlines, and the budget of its region where a chapter is on that; a profile all there are. */
export async function readFigureSource(
  services: Services,
  scope: Scope,
  { region, chapters }: { region: RegionCode; chapters: readonly string[] },
): Promise<FigureSource | null> {
  if (!chapters.some((key) => FIGURE_CHAPTERS.has(key))) return null;
  const { headlines } = services.edition;
  const regions = [...listLine(region), ...listPeers(services, region).map(({ code }) => code)];
  const em = services.openConnection();
  const isWhole = chapters.includes("indicators");
  const line = await listNewest(em, scope, {
    indicators: isWhole ? null : headlines,
    regions: [...new Set(regions)],
  });
  const others = BUDGET_INDICATORS.filter((code) => !headlines.includes(code));
  const needsBudget = chapters.includes("budget") && !isWhole;
  const budget = needsBudget ? await listNewest(em, scope, { indicators: others, regions: [region] }) : [];
  const observations = [...line, ...budget];
  const plans = await readTargetPlans(services, scope, region);
  const told = new Set<IndicatorCode>([...headlines, ...observations.map(({ indicator }) => indicator)]);
  return {
    headlines,
    observations,
    targets: new Map([...told].map((code) => [code, targetsOf(plans, code)])),
    names: nameRegions(services),
  };
}
