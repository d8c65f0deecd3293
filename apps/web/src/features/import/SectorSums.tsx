import type { ImportPreview } from "@rata/api/router";
import { formatRupiah } from "@rata/domain/number/formatNumber";
import * as texts from "@rata/texts/importing/importing";
import { useTexts } from "#lib/language.tsx";
import styles from "./ImportScreen.module.css";

/** Sums to hold against the paper: by sector, and each total that the file itself states. */
export function SectorSums({ reading }: { reading: ImportPreview["reading"] }) {
  const words = useTexts(texts).preview;
  return (
    <details>
      <summary>{words.bySector}</summary>
      <table className={styles.table}>
        <tbody>
          {reading.totals.bySector.map(({ sector, ceiling }) => (
            <tr key={sector ?? "-"}>
              <th scope="row">{sector ?? "–"}</th>
              <td>{formatRupiah(ceiling)}</td>
            </tr>
          ))}
          {reading.subtotals.map(({ line, stated, computed }) => (
            <tr key={`line-${line}`}>
              <th scope="row">
                {words.subtotals} ({words.line(line)})
              </th>
              <td>{stated === null ? words.statedUnreadable(formatRupiah(computed)) : words.stated(formatRupiah(stated), formatRupiah(computed))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
