import { IndicatorCode } from "@rata/domain/indicator/Indicator";
import { IndicatorTarget } from "@rata/domain/indicator/IndicatorTarget";
import { Observation } from "@rata/domain/indicator/Observation";
import { RegionCode } from "@rata/domain/region/Region";
import * as z from "zod";

/** The published figures that a document speaks of, as they are held: the newest release of each, with targets and names of regions. */
export const FigureFacts = z.object({
  region: RegionCode,
  parent: RegionCode.nullable(),
  /** The parts of a province, or the siblings of a regency with itself among them. */
  peers: z.array(RegionCode),
  /** The indicators that stand first, in order; others follow where they have figures. */
  headlines: z.array(IndicatorCode),
  observations: z.array(Observation),
  targets: z.array(IndicatorTarget.extend({ indicator: IndicatorCode })),
  names: z.array(z.object({ code: RegionCode, name: z.string() })),
});
export type FigureFacts = z.infer<typeof FigureFacts>;
