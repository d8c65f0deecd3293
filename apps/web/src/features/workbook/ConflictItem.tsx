import { Button } from "@mantine/core";
import type { WorkbookPreview } from "#lib/views";
import { formatRupiah } from "@rata/domain/number/formatNumber";
import { toRupiah } from "@rata/domain/number/Rupiah";
import * as fieldTexts from "@rata/texts/plan/field";
import * as texts from "@rata/texts/workbook/workbook";
import { useTexts } from "#lib/language.tsx";
import { useMoment } from "#lib/useMoment";
import styles from "./WorkbookScreen.module.css";

type Conflict = WorkbookPreview["conflicts"][number];

interface ConflictItemProps {
  conflict: Conflict;
  takeFile: (key: string) => void;
}

/** A cell that two sides changed: what it was, what it is, what the file says, and whose value is to stand. */
export function ConflictItem({ conflict, takeFile }: ConflictItemProps) {
  const words = useTexts(texts);
  const fields = useTexts(fieldTexts);
  const sayMoment = useMoment();
  const { field, row, line, actorName, at } = conflict;
  const sides = (["before", "inPlan", "inFile"] as const).map((side) => ({ side, value: conflict[side] }));
  return (
    <li className={styles.conflict}>
      <p>
        <strong>{words.preview.conflictFor(fields[field].short, row)}</strong>
        {line !== null && <span className={styles.muted}> {words.preview.line(line)}</span>}
      </p>
      {field !== "itself" && (
        <dl className={styles.sides}>
          {sides.map(({ side, value }) => (
            <div key={side}>
              <dt>{words.preview[side]}</dt>
              <dd>{sayValue(value, words.preview.empty)}</dd>
            </div>
          ))}
        </dl>
      )}
      {actorName !== null && at !== null && (
        <p className={styles.muted}>{words.preview.by(actorName, sayMoment(at))}</p>
      )}
      {conflict.isGone ? (
        <p>{words.preview.gone}</p>
      ) : (
        <Button variant="default" size="compact-md" onClick={() => takeFile(conflict.key)}>
          {words.preview.takeFile}
        </Button>
      )}
    </li>
  );
}

function sayValue(value: Conflict["before"], empty: string): string {
  if (value === null || value === "") return empty;
  return typeof value === "number" ? formatRupiah(toRupiah(value)) : value;
}
