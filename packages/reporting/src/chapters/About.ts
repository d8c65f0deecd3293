import type { RegionCode, RegionLevel } from "@rata/domain/region/Region";
import type { Letterhead, Signature } from "#document/Document";

/** What every page of a report rests on, whatever its chapters are. */
export interface About {
  /** The name as it is printed. */
  region: { code: RegionCode; name: string };
  /** The level of regions below the report's own. */
  level: RegionLevel;
  year: number;
  isDraft: boolean;
  /** The seal of the plan's last change, `number:digest`; null where the document was made without a trail. */
  seal: string | null;
  letterhead: Letterhead | null;
  /** Who signs, or room for it; null when nobody does. */
  signature: Signature | null;
}
