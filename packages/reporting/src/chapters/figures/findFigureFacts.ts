import { toCanonical } from "@rata/domain/canonical/canonical";
import type { IndicatorCode } from "@rata/domain/indicator/Indicator";
import type { IndicatorTarget } from "@rata/domain/indicator/IndicatorTarget";
import { type Observation, subjectKey } from "@rata/domain/indicator/Observation";
import { newestReleases } from "@rata/domain/indicator/revise";
import { parentOf, type RegionCode } from "@rata/domain/region/Region";
import type { RegionNames } from "#narrative/RegionNames";
import type { FigureFacts } from "./FigureFacts.ts";

/** The figures that a report is given: those of its region, of what it lies in, of its peers and of the nation, by whatever order. */
export interface FigureSource {
  headlines: readonly IndicatorCode[];
  observations: readonly Observation[];
  targets: ReadonlyMap<IndicatorCode, readonly IndicatorTarget[]>;
  /** Every region that may be named, the nation among them; peers are found here, so that one without figures is missed. */
  names: RegionNames;
}

/** What a report has when nobody keeps figures. */
export const NO_FIGURES: FigureSource = { headlines: [], observations: [], targets: new Map(), names: new Map() };

/** The facts of a region's figures, in an order of their own: the same figures read in another order are the same facts. */
export function findFigureFacts(region: RegionCode, source: FigureSource): FigureFacts {
  const parent = parentOf(region);
  const area = parent ?? region;
  const codes = [...source.names.keys()].toSorted(compareText);
  const observations = newestReleases(source.observations).toSorted((a, b) =>
    compareText(subjectKey(a), subjectKey(b)),
  );
  return {
    region,
    parent,
    peers: codes.filter((code) => parentOf(code) === area),
    headlines: [...source.headlines],
    observations,
    targets: [...source.targets]
      .flatMap(([indicator, targets]) => targets.map((target) => ({ ...target, indicator })))
      .toSorted((a, b) => compareText(toCanonical(a), toCanonical(b))),
    names: codes.map((code) => ({ code, name: source.names.get(code) ?? code })),
  };
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
