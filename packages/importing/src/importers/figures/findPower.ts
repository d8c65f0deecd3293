import { normaliseName } from "@rata/domain/indicator/findNamed";
import type { Indicator } from "@rata/domain/indicator/Indicator";
import type { FigureWork, TableWork } from "./FigureWork.ts";
import type { FoundColumn } from "./findFigureTable.ts";
import type { RowFacts } from "./readRowFacts.ts";
import { OWN_POWERS, powerOf } from "./figureHead.ts";

interface Asked {
  indicator: Indicator;
  column: FoundColumn;
  facts: RowFacts;
  table: TableWork;
}

/**
 * By what power of ten a figure's unit is larger than its indicator's: as a person said of the column, else as the row, the head or
 * the title says. Null where nobody says and it matters: people counted one by one and by thousands look alike.
 */
export function findPower({ indicator, column, facts, table }: Asked, { choices }: FigureWork): number | null {
  const own = OWN_POWERS[indicator.unit];
  if (own === null) return 0;
  const chosen = choices.powers?.[column.key];
  if (chosen !== undefined) return chosen - own;
  for (const words of [facts.unit, column.header, ...table.found.titles]) {
    const { power, isUnitSaid } = powerOf(normaliseName(words), indicator.unit);
    if (isUnitSaid && (own !== 0 || power !== 0)) return power;
  }
  return own === 0 ? 0 : null;
}
