import { formatRupiah } from "@rata/domain/number/formatNumber";
import type { RowView } from "@rata/domain/plan/RowView";
import * as columnTexts from "@rata/texts/plan/column";
import * as texts from "@rata/texts/plan/matrix";
import { useTexts } from "#lib/language.tsx";
import { cellText } from "../matrix/cellText.ts";
import { MATRIX_COLUMNS } from "../matrix/MatrixColumn.ts";
import type { PlanFacts } from "../usePlanFacts.ts";
import { PlaceReading } from "./PlaceReading.tsx";
import styles from "./RowDrawer.module.css";
import { TargetOwner } from "./TargetOwner.tsx";

interface RowContentsProps {
  planId: string;
  row: RowView;
  facts: PlanFacts;
}

/** All cells of the row as it stands, carried values included. */
export function RowContents({ planId, row, facts }: RowContentsProps) {
  const words = useTexts(texts).drawer;
  const names = useTexts(columnTexts);
  const ceiling = facts.money.get(row.nodeId)?.ceiling ?? null;
  return (
    <section className={styles.section}>
      <h3>{words.contents}</h3>
      <dl className={styles.fields}>
        {MATRIX_COLUMNS.map((column) => {
          const text = column === "ceiling" && ceiling !== null ? formatRupiah(ceiling) : cellText(row, column, facts);
          return [
            <dt key={`${column}-name`}>{names[column]}</dt>,
            <dd key={column}>
              {text ?? <span className={styles.muted}>{column === "agency" ? words.unassigned : words.empty}</span>}
              {column === "locations" && row.location !== null && <PlaceReading location={row.location} />}
              {column === "target" && row.target !== null && row.lineId !== null && (
                <TargetOwner planId={planId} lineId={row.lineId} row={row} owner={row.target.owner} />
              )}
            </dd>,
          ];
        })}
      </dl>
    </section>
  );
}
