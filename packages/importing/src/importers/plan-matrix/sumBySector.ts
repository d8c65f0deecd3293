import type { Rupiah } from "@rata/domain/number/Rupiah";
import type { MatrixRow } from "@rata/domain/plan/matrix/MatrixRow";
import type { MatrixReading } from "./MatrixReading.ts";
import { sumOrNull } from "./sumOrNull.ts";

/** The ceilings in whole, and by sector in the order of first appearance; a sum too large to be exact is null. */
export function sumBySector(rows: readonly MatrixRow[]): MatrixReading["totals"] {
  const amounts = new Map<string | null, Rupiah[]>();
  for (const { values, ceiling } of rows) {
    const own = amounts.get(values.sector) ?? [];
    if (ceiling !== null) own.push(ceiling);
    amounts.set(values.sector, own);
  }
  return {
    ceiling: sumOrNull([...amounts.values()].flat()),
    bySector: [...amounts].map(([sector, own]) => ({ sector, ceiling: sumOrNull(own) })),
  };
}
