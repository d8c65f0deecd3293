import { heading } from "#document/blocks";
import type { Content } from "#document/Document";
import { composeQuadrants } from "#indicator/composeQuadrants";
import { tellContributions } from "#narrative/tellContributions";
import { tellPlacedRegion, tellPriority } from "#narrative/tellPriority";
import type { AnalysedFigures } from "./analyseFigures.ts";
import { composeSentences } from "./composeIndicator.ts";

/** What each regency gave to the change of the number of poor people; nothing where it can't be told. */
export function composeContributions({ contributions, names }: AnalysedFigures): Content[] {
  if (contributions.found === null) return [];
  return [heading(2, "Sumbangan kabupaten/kota"), ...composeSentences(tellContributions(contributions, names))];
}

/** The regencies that come first by share and number, or what is missing to say so; of a regency its own place among them. */
export function composePriority({ priority, names, region }: AnalysedFigures): Content[] {
  const own = tellPlacedRegion(priority, region, names);
  const quadrants = composeQuadrants(priority, names, region);
  return [
    heading(2, "Prioritas kabupaten/kota"),
    ...composeSentences([...(own === null ? [] : [own]), ...tellPriority(priority, names)]),
    ...(quadrants === null ? [] : [quadrants]),
  ];
}
