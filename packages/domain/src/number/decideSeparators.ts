import type { Separators } from "./Separators.ts";

/**
 * What comma and dot mean in a column, decided from all its cells at once. `separators` is null where no cell decides or where
 * cells contradict each other evenly; `sample` is the first cell that decides, to be shown beside the decision.
 */
export interface SeparatorDecision<Cell = string> {
  separators: Separators | null;
  sample: Cell | null;
  isContradicted: boolean;
}

/** A cell votes only when it allows one reading. Cells of the minority are not bent: they become undecidable one by one. */
export function decideSeparators<Cell>(
  cells: Iterable<Cell>,
  allows: (cell: Cell) => Separators[],
): SeparatorDecision<Cell> {
  const votes = { "decimal-comma": 0, "decimal-dot": 0 };
  const samples: Record<Separators, Cell | null> = { "decimal-comma": null, "decimal-dot": null };
  for (const cell of cells) {
    const [only, other] = allows(cell);
    if (only === undefined || other !== undefined) continue;
    votes[only] += 1;
    samples[only] ??= cell;
  }
  const comma = votes["decimal-comma"];
  const dot = votes["decimal-dot"];
  if (comma === dot) return { separators: null, sample: null, isContradicted: comma > 0 };
  const separators = comma > dot ? "decimal-comma" : "decimal-dot";
  return { separators, sample: samples[separators], isContradicted: comma > 0 && dot > 0 };
}
