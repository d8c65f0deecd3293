import type { RowView } from "@rata/domain/plan/matrix/RowView";
import * as fieldTexts from "@rata/texts/plan/field";
import * as texts from "@rata/texts/plan/matrix";
import { useTexts } from "#lib/language.tsx";
import { MATRIX_COLUMNS } from "../matrix/MatrixColumn.ts";
import type { PlanSheet } from "../sheet/usePlanSheet.ts";
import type { PlanFacts } from "../usePlanFacts.ts";
import { FieldValue } from "./FieldValue.tsx";
import { PlaceReading } from "./PlaceReading.tsx";
import styles from "./RowDrawer.module.css";
import { TargetOwner } from "./TargetOwner.tsx";

interface RowContentsProps {
  planId: string;
  row: RowView;
  facts: PlanFacts;
  sheet: PlanSheet;
}

/** All cells of the row as it stands, carried values included. */
export function RowContents({ planId, row, facts, sheet }: RowContentsProps) {
  const words = useTexts(texts).drawer;
  const names = useTexts(fieldTexts);
  return (
    <section className={styles.section}>
      <h3>{words.contents}</h3>
      <dl className={styles.fields}>
        {MATRIX_COLUMNS.map((column) => {
          return [
            <dt key={`${column}-name`}>{names[column].heading}</dt>,
            <dd key={column}>
              <FieldValue row={row} column={column} facts={facts} sheet={sheet} />
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
