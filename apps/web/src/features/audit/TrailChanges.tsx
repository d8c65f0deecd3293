import type { TrailItem } from "#lib/views";
import { formatRupiah } from "@rata/domain/number/formatNumber";
import { toRupiah } from "@rata/domain/number/Rupiah";
import * as texts from "@rata/texts/audit/trail";
import * as fields from "@rata/texts/plan/field";
import { useTexts } from "#lib/language.tsx";
import look from "#components/Look.module.css";
import styles from "./AuditScreen.module.css";

type TrailChange = TrailItem["changes"][number];

interface TrailChangesProps {
  item: TrailItem;
  showRow: (row: string) => void;
}

/** The cells that an entry changed, before and after; the first of many. */
export function TrailChanges({ item: { changes, operations }, showRow }: TrailChangesProps) {
  const words = useTexts(texts);
  const fieldNames = useTexts(fields);
  if (changes.length === 0) return null;
  const others = operations - changes.length;
  return (
    <ul className={styles.changes}>
      {changes.map((change) => {
        const row = words.row(change.row);
        return (
          <li key={change.id}>
            <button
              type="button"
              className={styles.row}
              aria-label={words.onlyRow(row)}
              onClick={() => showRow(change.target)}
            >
              {row}
            </button>
            {change.kind === "changed" ? (
              <span>
                {fieldNames[change.field].short}: <del>{sayValue(change, "before", words.empty)}</del>{" "}
                <span className={look.aside}>{words.into}</span> <ins>{sayValue(change, "after", words.empty)}</ins>
              </span>
            ) : (
              <span>{words[change.kind]}</span>
            )}
          </li>
        );
      })}
      {others > 0 && <li className={look.aside}>{words.others(others)}</li>}
    </ul>
  );
}

function sayValue(change: TrailChange, side: "before" | "after", empty: string): string {
  const value = change[side];
  if (value === null) return empty;
  return typeof value === "number" ? formatRupiah(toRupiah(value)) : value;
}
