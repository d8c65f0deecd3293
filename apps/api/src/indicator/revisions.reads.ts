import { findIndicator } from "@rata/domain/indicator/indicators";
import { NATION } from "@rata/domain/indicator/nation";
import { formatPeriod } from "@rata/domain/period/Period";
import type { RegionCode } from "@rata/domain/region/Region";
import { nameOf } from "@rata/reporting/narrative/RegionNames";
import { touchedBy } from "@rata/reporting/indicator/touchedBy";
import type { Scope } from "#access/Scope";
import type { Services } from "#Services";
import { readFigures, readTargetPlans, toGiven } from "./figures.reads.ts";
import { toFigureView } from "./figureView.ts";
import type { RevisionItem } from "./indicator.views.ts";
import { listPeers, listShown, nameRegions } from "./indicatorRegions.ts";
import { listRevised } from "./seriesImport.queries.ts";

/** Figures that a newer release changed, and what of the page of their region that touched. Those of the nation touch the own region's. */
export async function listRevisions(services: Services, scope: Scope): Promise<RevisionItem[]> {
  const shown = [...listShown(services).map(({ code }) => code), NATION];
  const revised = await listRevised(services.openConnection(), scope, shown);
  if (revised.length === 0) return [];
  const codes = [...new Set(revised.map(({ after }) => after.indicator))];
  const figures = await readFigures(services, scope, { indicators: codes, regions: shown });
  const plans = await readTargetPlans(services, scope, services.region);
  const names = nameRegions(services);
  const pageOf = (region: RegionCode) => (region === NATION ? services.region : region);
  return revised.flatMap(({ before, after, releases }): RevisionItem[] => {
    const indicator = findIndicator(after.indicator);
    if (indicator === null) return [];
    const region = pageOf(after.region);
    const given = toGiven(figures, {
      indicator,
      region,
      peers: listPeers(services, region).map(({ code }) => code),
      plans: region === services.region ? plans : [],
    });
    const { sentences, charts, targets } = touchedBy(indicator, { given, release: after, names });
    return [
      {
        name: indicator.names.id,
        region: { code: after.region, name: nameOf(names, after.region) },
        periodText: formatPeriod(after.period),
        before: toFigureView(before, releases),
        after: toFigureView(after, releases),
        sentences: [...sentences],
        charts: [...charts],
        targets: [...targets],
      },
    ];
  });
}
