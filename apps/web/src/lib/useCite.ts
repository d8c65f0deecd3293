import type { Citation } from "@rata/domain/lifecycle/PlanProgress";
import * as moment from "@rata/texts/period/moment";
import * as texts from "@rata/texts/lifecycle/progress";
import { useTexts } from "#lib/language.tsx";

/** Says what is cited: "Surat Nomor 050/12 tanggal 1 Februari 2027". */
export function useCite(): (citation: Citation) => string {
  const words = useTexts(texts);
  const { months } = useTexts(moment);
  return ({ kind, number, date }) => {
    const [year = "", month = "", day = ""] = (date ?? "").split("-");
    const said = date === null ? "" : `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
    return words.cite(kind, number, said);
  };
}
