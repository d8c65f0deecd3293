import type { ImportPreview } from "#lib/views";
import { COLUMNS } from "@rata/domain/plan/Column";
import * as fieldTexts from "@rata/texts/plan/field";
import * as texts from "@rata/texts/importing/importing";
import { useTexts } from "#lib/language.tsx";
import look from "#components/Look.module.css";
import styles from "./ChangeList.module.css";

type RowChange = ImportPreview["changes"]["rows"][number];

interface ChangeItemProps {
  change: RowChange;
  /** The thirteen cells as they stood in the file. */
  original: readonly string[] | null;
}

/** One row before and after; of a changed row only the cells that differ. */
export function ChangeItem({ change, original }: ChangeItemProps) {
  const words = useTexts(texts).preview;
  const names = useTexts(fieldTexts);
  const { kind, before, after, line } = change;
  const cells = after ?? before;
  const differing = COLUMNS.filter((column) => (before?.[column] ?? null) !== (after?.[column] ?? null));
  return (
    <li className={styles.change}>
      <p className={styles.changeHead}>
        <span className={`${styles.tag} ${styles[kind] ?? ""}`}>{words.kindsOfChange[kind]}</span>
        <span>{cells?.activity ?? cells?.program ?? cells?.objective ?? cells?.sector ?? "–"}</span>
        {line !== null && <span className={styles.where}>{words.line(line)}</span>}
      </p>
      {kind !== "moved" && (
        <details open={kind === "changed"}>
          <summary>
            {kind === "removed" ? words.before : kind === "added" ? words.after : `${words.before} → ${words.after}`}
          </summary>
          <table className={styles.sides}>
            <thead>
              <tr>
                <th scope="col">{words.columnOf}</th>
                {before !== null && <th scope="col">{words.before}</th>}
                {after !== null && <th scope="col">{words.after}</th>}
                {original !== null && <th scope="col">{words.original}</th>}
              </tr>
            </thead>
            <tbody>
              {differing.map((column) => (
                <tr key={column}>
                  <th scope="row">{names[column].heading}</th>
                  {before !== null && (
                    <td className={after === null ? "" : styles.old}>
                      {before[column] ?? <span className={look.muted}>{words.empty}</span>}
                    </td>
                  )}
                  {after !== null && <td>{after[column] ?? <span className={look.muted}>{words.empty}</span>}</td>}
                  {original !== null && (
                    <td className={look.muted}>{original[COLUMNS.indexOf(column)] || words.empty}</td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </li>
  );
}
