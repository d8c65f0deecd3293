import { formatRupiah } from "@rata/domain/number/formatNumber";
import type { Funding } from "@rata/domain/plan/Funding";
import type { RowView } from "@rata/domain/plan/matrix/RowView";
import type { Rupiah } from "@rata/domain/number/Rupiah";
import { cellKey } from "./cellKey.ts";
import type { MatrixColumn } from "./MatrixColumn.ts";

/** What belongs to a node and is printed once, whichever of its rows are on screen. */
export interface NodeMoney {
  ceiling: Rupiah | null;
  funding: Funding | null;
}

/** What a cell needs beside its row. */
export interface CellSurroundings {
  money: ReadonlyMap<string, NodeMoney>;
  agencyNames: ReadonlyMap<string, string>;
  drafts?: Drafts | undefined;
}

/** Words just typed that the rows do not hold yet: by column, since most columns have none, then by `cellKey`. */
export type Drafts = ReadonlyMap<MatrixColumn, ReadonlyMap<string, string>>;

/** The words of a cell as the screen, a copied block and the search see them; null for an empty cell. */
export function cellText(row: RowView, column: MatrixColumn, around: CellSurroundings): string | null {
  const { money, agencyNames, drafts } = around;
  const draft = drafts?.get(column)?.get(cellKey(row, column));
  if (draft !== undefined) return draft === "" ? null : draft;
  if (column === "locations") return row.location?.text ?? null;
  if (column === "target") return row.target?.text ?? null;
  if (column === "fundingSources") return money.get(row.nodeId)?.funding?.text ?? null;
  if (column === "agency") return row.agency === null ? null : (agencyNames.get(row.agency) ?? row.agency);
  if (column === "ceiling") {
    const ceiling = money.get(row.nodeId)?.ceiling ?? null;
    return ceiling === null ? null : sayAmount(ceiling);
  }
  return row.values[column];
}

/** Amounts are shown again with every layout: each is put into words once. */
const said = new Map<Rupiah, string>();

function sayAmount(amount: Rupiah): string {
  const words = said.get(amount) ?? formatRupiah(amount).slice("Rp".length);
  said.set(amount, words);
  return words;
}

/** Ceiling and funding by node: they travel on the first row of a node only, which a filter may hide. */
export function collectMoney(rows: readonly RowView[]): Map<string, NodeMoney> {
  const money = new Map<string, NodeMoney>();
  for (const { nodeId, ceiling, funding } of rows) {
    const known = money.get(nodeId);
    money.set(nodeId, { ceiling: ceiling ?? known?.ceiling ?? null, funding: funding ?? known?.funding ?? null });
  }
  return money;
}
