import type { RegionBoundary } from "@rata/domain/region/RegionBoundary";
import type { Scope } from "#access/Scope";
import type { Connection } from "#database/Connection";
import { execute } from "#database/sql";
import { BoundaryTable } from "./boundary.table.ts";

/** Puts boundaries in the place of all that were held. One statement, however many. */
export async function replaceBoundaries(
  em: Connection,
  scope: Scope,
  { boundaries, ...file }: { boundaries: readonly RegionBoundary[]; fileName: string; fileDigest: string; at: Date },
): Promise<void> {
  await deleteBoundaries(em, scope);
  await execute(em, INSERT, [
    boundaries.map(({ code }) => code),
    boundaries.map(({ rings }) => JSON.stringify(rings)),
    file.fileName,
    file.fileDigest,
    file.at,
  ]);
}

/** @returns how many there were */
export async function deleteBoundaries(em: Connection, _scope: Scope): Promise<number> {
  return em.nativeDelete(BoundaryTable, {});
}

const INSERT = `insert into boundary (region, rings, file_name, file_digest, at)
  select region, rings, $3, $4, $5 from unnest($1::text[], $2::jsonb[]) as given (region, rings)`;
