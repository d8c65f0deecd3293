import { formatRupiah } from "@rata/domain/number/formatNumber";
import type { RowView } from "@rata/domain/plan/matrix/RowView";
import * as texts from "@rata/texts/plan/matrix";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import { useTexts } from "#lib/language.tsx";
import type { Foot } from "../grid/MatrixFoot.tsx";
import { rowKey } from "../matrix/rowKey.ts";
import type { PlanFacts } from "../usePlanFacts.ts";
import { RowCard } from "./RowCard.tsx";
import styles from "./RowCards.module.css";

interface RowCardsProps {
  rows: readonly RowView[];
  facts: PlanFacts;
  open: (key: string) => void;
  foot: Foot;
  jump: { row: number } | null;
}

/** The matrix on a phone: thirteen columns would be a keyhole, so each row is a card. */
export function RowCards({ rows, facts, open, foot, jump }: RowCardsProps) {
  const words = useTexts(texts);
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 190,
    overscan: 4,
  });
  useEffect(() => {
    if (jump !== null) virtualizer.scrollToIndex(jump.row, { align: "start" });
  }, [virtualizer, jump]);
  return (
    <div className={styles.frame}>
      <div ref={scroller} className={styles.scroller}>
        <ul className={styles.list} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <li
                key={rowKey(row)}
                ref={virtualizer.measureElement}
                data-index={index}
                className={styles.item}
                style={{ transform: `translateY(${start}px)` }}
              >
                <RowCard row={row} facts={facts} above={rows[index - 1] ?? null} open={() => open(rowKey(row))} />
              </li>
            );
          })}
        </ul>
      </div>
      <p className={styles.foot}>
        <span>
          {foot.loaded < foot.all ? words.loadingRest(foot.loaded, foot.all) : words.rows(foot.shown, foot.all)}
        </span>
        <strong>{formatRupiah(foot.ceiling)}</strong>
      </p>
    </div>
  );
}
