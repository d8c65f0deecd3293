import type { VersionComparison } from "#lib/views";
import { readBeneficiary } from "@rata/domain/plan/Beneficiary";
import { formatCount } from "@rata/domain/number/formatNumber";
import { sayCell } from "@rata/texts/version/sayCell";
import * as texts from "@rata/texts/version/version";
import * as fieldTexts from "@rata/texts/plan/field";
import * as shared from "@rata/texts/version/words";
import looks from "#components/changes/ChangeList.module.css";
import { useLanguage, useTexts } from "#lib/language.tsx";
import look from "#components/Look.module.css";
import styles from "./VersionScreen.module.css";

type Change = VersionComparison["records"][number];
type Place = Change["before"];

interface ChangedRecordProps {
  record: Change;
  /** Agencies by id. */
  names: VersionComparison["names"];
}

/** A node or row that differs: where it stands, and its cells before and after. */
export function ChangedRecord({ record, names }: ChangedRecordProps) {
  const words = useTexts(texts);
  const { kinds, levels, line } = useTexts(shared);
  const place = record.after ?? record.before;
  const agency = place?.agency ?? null;
  const path = sayPath(place, 1);
  return (
    <article className={styles.change}>
      <p className={looks.changeHead}>
        <span className={`${looks.tag} ${looks[record.kind] ?? ""}`}>{kinds[record.kind]}</span>
        <strong>{nameOf(record, record.level === null ? line : levels[record.level])}</strong>
      </p>
      <p className={look.aside}>
        {[path, agency === null ? words.nobody : (names[agency] ?? words.nobody)]
          .filter((part) => part !== "")
          .join(" · ")}
      </p>
      {record.isMoved && <Moved record={record} />}
      {record.cells.length > 0 && <Cells record={record} names={names} />}
    </article>
  );
}

function nameOf({ before, after }: Change, kind: string): string {
  const text = (after ?? before)?.path.at(-1)?.text ?? null;
  return text === null ? kind : `${kind}: ${text}`;
}

/** The words down to a record, without those that stand in its name. */
function sayPath(place: Place, own: number): string {
  const above = place === null ? [] : place.path.slice(0, place.path.length - own);
  return above.flatMap(({ text }) => text ?? []).join(" › ");
}

function Moved({ record }: { record: Change }) {
  const words = useTexts(texts);
  const own = record.level === null ? 0 : 1;
  const [before, after] = [sayPath(record.before, own), sayPath(record.after, own)];
  if (before === after) return <p>{words.movedOrder}</p>;
  return (
    <p>
      {words.movedFrom(before || words.top)}. {words.movedTo(after || words.top)}.
    </p>
  );
}

function Cells({ record, names }: ChangedRecordProps) {
  const words = useTexts(texts);
  const fields = useTexts(fieldTexts);
  const { language } = useLanguage();
  const { kind, cells, before, after } = record;
  const nothing = <span className={look.aside}>{words.empty}</span>;
  const rows = cells.map((cell) => ({
    field: cell.field,
    ...sayCell(cell, { language, names, formatCount, readBeneficiary }),
  }));
  return (
    <table className={looks.sides}>
      <thead>
        <tr>
          <th scope="col">{words.column}</th>
          {before !== null && <th scope="col">{words.before}</th>}
          {after !== null && <th scope="col">{words.after}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.field}>
            <th scope="row">{fields[row.field].short}</th>
            {before !== null && (
              <td className={kind === "removed" || row.before === null ? "" : (looks.old ?? "")}>
                {row.before ?? nothing}
              </td>
            )}
            {after !== null && <td>{row.after ?? nothing}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
