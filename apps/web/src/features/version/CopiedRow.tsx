import type { CopyState } from "#lib/views";
import { formatRupiah } from "@rata/domain/number/formatNumber";
import * as texts from "@rata/texts/version/version";
import * as shared from "@rata/texts/version/words";
import { Link } from "@tanstack/react-router";
import looks from "#components/changes/ChangeList.module.css";
import { useTexts } from "#lib/language.tsx";
import look from "#components/Look.module.css";
import styles from "./VersionScreen.module.css";

/** A copied row with the figures it brought along, and the way to it in the plan. */
export function CopiedRow({ row, year }: { row: CopyState["rows"][number]; year: number }) {
  const words = useTexts(texts);
  const { unnamed } = useTexts(shared);
  const figures = [
    row.target === null ? null : words.rowTarget(row.target),
    row.ceiling === null ? null : words.rowCeiling(formatRupiah(row.ceiling)),
  ].filter((figure) => figure !== null);
  return (
    <div className={styles.change}>
      <p className={looks.changeHead}>
        {row.isUntouched && <span className={looks.tag}>{words.showUntouched}</span>}
        {row.isSame && <span className={`${looks.tag} ${looks.changed}`}>{words.showSame}</span>}
        <Link to="/rencana/$year" params={{ year }} search={{ baris: row.lineId }}>
          {row.activity ?? row.program ?? unnamed}
        </Link>
      </p>
      {row.indicator !== null && <p>{row.indicator}</p>}
      {figures.length > 0 && <p className={look.aside}>{figures.join(" · ")}</p>}
    </div>
  );
}
