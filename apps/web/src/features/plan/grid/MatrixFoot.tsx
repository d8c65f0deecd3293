import { formatRupiah } from "@rata/domain/number/formatNumber";
import type { Rupiah } from "@rata/domain/number/Rupiah";
import * as texts from "@rata/texts/plan/matrix";
import { useTexts } from "#lib/language.tsx";
import type { PlacedColumn } from "../matrix/MatrixColumn.ts";
import styles from "./MatrixGrid.module.css";

/** What the foot tells: how many rows are on screen, and their money. */
export interface Foot {
  isFiltered: boolean;
  shown: number;
  all: number;
  loaded: number;
  ceiling: Rupiah;
}

interface MatrixFootProps {
  foot: Foot;
  /** Rows that are still last year's. */
  untouched: number;
  columns: readonly PlacedColumn[];
  width: number;
}

/** Totals of what is filtered, always in view. */
export function MatrixFoot({ foot, untouched, columns, width }: MatrixFootProps) {
  const words = useTexts(texts);
  const isLoading = foot.loaded < foot.all;
  return (
    <div role="rowgroup" className={styles.foot} style={{ width }}>
      <div role="row" className={styles.footRow}>
        <div role="gridcell" aria-colspan={columns.length} className={styles.footCell}>
          <span>{isLoading ? words.loadingRest(foot.loaded, foot.all) : words.rows(foot.shown, foot.all)}</span>
          {untouched > 0 && <span>{words.untouched(untouched)}</span>}
          <span className={styles.footTotal}>
            {foot.isFiltered ? words.totalFiltered : words.total} <strong>{formatRupiah(foot.ceiling)}</strong>
          </span>
        </div>
      </div>
    </div>
  );
}
