import type { RegionBoundary } from "@rata/domain/region/RegionBoundary";
import type { Connection } from "#database/Connection";
import { BoundaryTable, toBoundary } from "./boundary.table.ts";

/** The boundaries that were uploaded, in the order of their codes; none where nobody did. */
export async function readBoundaries(em: Connection): Promise<RegionBoundary[]> {
  const rows = await em.findAll(BoundaryTable, { orderBy: { region: "asc" } });
  return rows.map(toBoundary);
}

/** What is held: of which file, since when, for which regions. Null where there is nothing. */
export async function findBoundaryFile(
  em: Connection,
): Promise<{ fileName: string; at: Date; regions: string[] } | null> {
  const rows = await em.findAll(BoundaryTable, { fields: ["region", "fileName", "at"], orderBy: { region: "asc" } });
  const [first] = rows;
  if (first === undefined) return null;
  return { fileName: first.fileName, at: first.at, regions: rows.map(({ region }) => region) };
}
