import type { Place } from "./Place.ts";
import type { RegionCode } from "./Region.ts";
import type { RegionTree } from "./RegionTree.ts";

/** Why words could not be read as a place, or only with a remark. */
export type PlaceRemark = {
  code: "place-unknown" | "place-ambiguous" | "place-count-differs" | "place-unspecified" | "village-unchecked";
  text: string;
  params: Record<string, string | number>;
};
export interface LocationReading {
  places: Place[];
  remarks: PlaceRemark[];
}

/** The region tree and the region whose plan is read: it gives meaning to "22 kab/kota" and "Provinsi". */
export interface LocationScope {
  tree: RegionTree;
  scope: RegionCode;
}
