import type { Rupiah } from "@rata/domain/number/Rupiah";
import type { RowView } from "@rata/domain/plan/matrix/RowView";
import type { CellSurroundings } from "../matrix/cellText.ts";
import { sumShown } from "../matrix/filterRows.ts";

/** A run of rows of one sector, for jumping to it. */
export interface SectorStretch {
  name: string | null;
  first: number;
  rows: number;
}

/** The sectors in the order of the rows on screen. */
export function listSectors(rows: readonly RowView[]): SectorStretch[] {
  const sectors: SectorStretch[] = [];
  for (const [index, row] of rows.entries()) {
    const above = rows[index - 1];
    const last = sectors.at(-1);
    if (last !== undefined && above !== undefined && above.path.sector === row.path.sector) last.rows += 1;
    else sectors.push({ name: row.values.sector, first: index, rows: 1 });
  }
  return sectors;
}

/** Rupiah of a sector's rows as filtered. */
export function sumSector(
  rows: readonly RowView[],
  { first, rows: count }: SectorStretch,
  around: CellSurroundings,
): Rupiah {
  return sumShown(rows.slice(first, first + count), around);
}
