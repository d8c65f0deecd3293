import type { RegionCode } from "@rata/domain/region/Region";
import type { Letterhead } from "#document/Document";
import { findFigureFacts, type FigureSource } from "../figures/findFigureFacts.ts";
import type { IndicatorProfileFacts } from "./facts.ts";

/** What a profile is made from: any region that has figures, with or without a plan. */
export interface IndicatorProfileSource {
  region: { code: RegionCode; name: string };
  year: number;
  isDraft: boolean;
  seal: string | null;
  chapters: readonly string[];
  letterhead: Letterhead | null;
  figures: FigureSource | null;
}

/** The facts of a profile; without figures those of an empty one, which says so. */
export function findProfileFacts({ figures, ...source }: IndicatorProfileSource): IndicatorProfileFacts {
  const none: FigureSource = { headlines: [], observations: [], targets: new Map(), names: new Map() };
  return {
    ...source,
    chapters: [...source.chapters],
    figures: findFigureFacts(source.region.code, figures ?? none),
  };
}
