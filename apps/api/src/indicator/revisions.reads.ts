import { setImmediate } from "node:timers/promises";
import type { Indicator } from "@rata/domain/indicator/Indicator";
import { findIndicator } from "@rata/domain/indicator/indicators";
import { NATION } from "@rata/domain/indicator/nation";
import type { Observation } from "@rata/domain/indicator/Observation";
import { formatPeriod } from "@rata/domain/period/Period";
import type { PriorityDocument } from "@rata/domain/priority/PriorityDocument";
import type { RegionCode } from "@rata/domain/region/Region";
import { type Touched, touchedBy } from "@rata/reporting/indicator/touchedBy";
import { nameOf, type RegionNames } from "@rata/reporting/narrative/RegionNames";
import type { Services } from "#Services";
import type { Work } from "#Work";
import { readFigures, readTargetPlans, toGiven } from "./figures.reads.ts";
import type { Figures } from "./Figures.ts";
import { toFigureView } from "./figureView.ts";
import type { RevisionItem, RevisionWish } from "./indicator.views.ts";
import { listPeers, listShown, nameRegions } from "./indicatorRegions.ts";
import { listRevised } from "./figureImport.queries.ts";

/** Figures that a newer release changed, the newest first, and what of the pages of their region and of the own one that touched. */
export async function listRevisions(work: Work, wish: RevisionWish): Promise<RevisionItem[]> {
  const shown = [...listShown(work.services).map(({ code }) => code), NATION];
  const regions = shown.filter((code) => wish?.region === undefined || code === wish.region);
  const revised = await listRevised(work.em, { regions, indicator: wish?.code ?? null });
  if (revised.length === 0) return [];
  const codes = [...new Set(revised.map(({ after }) => after.indicator))];
  const figures = await readFigures(work.services, { indicators: codes, regions: shown });
  const plans = await readTargetPlans(work, work.services.region);
  const names = nameRegions(work.services);
  const items: RevisionItem[] = [];
  for (const { before, after, releases } of revised) {
    const indicator = findIndicator(after.indicator);
    if (indicator === null) continue;
    // Each is worked out anew twice for each page; whoever else asks the server something is let in between.
    await setImmediate();
    items.push({
      name: indicator.names.id,
      region: { code: after.region, name: nameOf(names, after.region) },
      periodText: formatPeriod(after.period),
      before: toFigureView(before, releases),
      after: toFigureView(after, releases),
      ...touch(work.services, { figures, plans, names }, { indicator, release: after }),
    });
  }
  return items;
}

interface Ground {
  figures: Figures;
  plans: readonly PriorityDocument[];
  names: RegionNames;
}

/** On the page of the figure's region and on the own one, which may compare itself with it; the nation has none. */
function touch(
  services: Services,
  { figures, plans, names }: Ground,
  { indicator, release }: { indicator: Indicator; release: Observation },
): Pick<RevisionItem, "sentences" | "charts" | "targets"> {
  const pages = [...new Set([release.region, services.region])].filter((region) => region !== NATION);
  const touched = pages.map((region: RegionCode): Touched => {
    const peers = listPeers(services, region).map(({ code }) => code);
    const given = toGiven(figures, { indicator, region, peers, plans: region === services.region ? plans : [] });
    return touchedBy(indicator, { given, release, names });
  });
  return {
    sentences: once(touched.flatMap(({ sentences }) => sentences)),
    charts: [...new Set(touched.flatMap(({ charts }) => charts))],
    targets: touched.flatMap(({ targets }) => targets),
  };
}

/** What two pages say in the same words is told once. */
function once(sentences: readonly Touched["sentences"][number][]): Touched["sentences"][number][] {
  return [...new Map(sentences.map((one) => [`${one.before} ${one.after}`, one])).values()];
}
