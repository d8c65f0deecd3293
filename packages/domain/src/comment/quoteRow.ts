import { formatRupiah } from "#number/formatNumber";
import type { Column } from "#plan/Column";
import { LEVELS } from "#plan/Level";
import type { PlanRow } from "#plan/matrix/planRows";

/** The words that a comment is about, kept with it: the row may be changed or removed afterwards. */
export interface RowQuote {
  /** The deepest words by which a person knows the row. */
  row: string | null;
  /** What stood in the cell; null for an empty cell and for a row as a whole. */
  cell: string | null;
}

const MOST_WORDS = 400;

export function quoteRow(row: PlanRow, column: Column | null): RowQuote {
  const title = LEVELS.toReversed().flatMap((level) => row.path[level]?.text ?? [])[0] ?? null;
  return { row: shorten(title), cell: column === null ? null : shorten(textOf(row, column)) };
}

function textOf({ values, line, node, ceiling, funding }: PlanRow, column: Column): string | null {
  switch (column) {
    case "locations":
      return line?.location?.text ?? null;
    case "target":
      return line?.target?.text ?? null;
    case "ceiling": {
      const money = node.ceiling ?? ceiling;
      return money === null ? null : formatRupiah(money);
    }
    case "fundingSources":
      return (node.funding ?? funding)?.text ?? null;
    default:
      return values[column];
  }
}

function shorten(text: string | null): string | null {
  return text === null || text.length <= MOST_WORDS ? text : `${text.slice(0, MOST_WORDS - 1)}…`;
}
