import type { Decree } from "@rata/domain/priority/Decree";
import * as moment from "@rata/texts/period/moment";
import * as texts from "@rata/texts/priority/rpkd";
import { useTexts } from "#lib/language.tsx";

/** Says a decree: "Keputusan Gubernur Nomor 12 tanggal 20 Desember 2029". */
export function useSayDecree(): (decree: Decree) => string {
  const words = useTexts(texts).decree;
  const { months } = useTexts(moment);
  return ({ kind, number, date }) => {
    const [year = "", month = "", day = ""] = (date ?? "").split("-");
    return words.say(
      kind,
      number,
      date === null ? null : `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`,
    );
  };
}
