import type { ImportPreview } from "#lib/views";
import { formatRupiah } from "@rata/domain/number/formatNumber";
import type { Rupiah } from "@rata/domain/number/Rupiah";
import * as texts from "@rata/texts/importing/importing";
import { useTexts } from "#lib/language.tsx";
import looks from "#components/upload/Reading.module.css";

/** Sums to hold against the paper: by sector, and each total that the file itself states. */
export function SectorSums({ reading }: { reading: ImportPreview["reading"] }) {
  const words = useTexts(texts).preview;
  const say = (amount: Rupiah | null) => (amount === null ? words.unsummed : formatRupiah(amount));
  return (
    <details>
      <summary>{words.bySector}</summary>
      <table className={looks.table}>
        <tbody>
          {reading.totals.bySector.map(({ sector, ceiling }) => (
            <tr key={sector ?? "-"}>
              <th scope="row">{sector ?? "–"}</th>
              <td>{say(ceiling)}</td>
            </tr>
          ))}
          {reading.subtotals.map(({ line, text, stated, computed }) => (
            <tr key={`line-${line}`}>
              <th scope="row">
                {text || words.subtotals} ({words.line(line)})
              </th>
              <td>
                {stated === null
                  ? words.statedUnreadable(say(computed))
                  : words.stated(formatRupiah(stated), say(computed))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
