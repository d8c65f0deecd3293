import type { RegionBoundary } from "@rata/domain/region/RegionBoundary";
import { addRows } from "#database/bulk";
import type { Connection } from "#database/Connection";
import { BoundaryTable } from "./boundary.table.ts";

/** Puts boundaries in the place of all that were held. One statement, however many. */
export async function replaceBoundaries(
  em: Connection,
  { boundaries, ...file }: { boundaries: readonly RegionBoundary[]; fileName: string; fileDigest: string; at: Date },
): Promise<void> {
  await deleteBoundaries(em);
  await addRows(
    em,
    BoundaryTable,
    boundaries.map(({ code, rings }) => ({ region: code, rings, ...file })),
  );
}

/** @returns how many there were */
export async function deleteBoundaries(em: Connection): Promise<number> {
  return em.nativeDelete(BoundaryTable, {});
}
