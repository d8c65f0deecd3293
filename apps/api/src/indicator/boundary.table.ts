import { defineEntity, type InferEntity, p } from "@mikro-orm/postgresql";
import type { BoundaryRing, RegionBoundary } from "@rata/domain/region/RegionBoundary";

/** The boundary of a region in the plane of its file. All rows are of one file. */
export const BoundaryTable = defineEntity({
  name: "Boundary",
  tableName: "boundary",
  properties: {
    region: p.text().primary(),
    rings: p.json().$type<BoundaryRing[]>(),
    fileName: p.text(),
    fileDigest: p.text(),
    at: p.datetime().columnType("timestamptz"),
  },
});

export function toBoundary({ region, rings }: InferEntity<typeof BoundaryTable>): RegionBoundary {
  return { code: region, rings };
}
