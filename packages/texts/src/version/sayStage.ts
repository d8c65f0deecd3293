import type { StageName } from "@rata/domain/plan/budget/BudgetStage";
import type { Language } from "#Language";
import * as moment from "#period/moment";
import * as texts from "./stage.ts";

/** A stage by its name, document and date: "DPA (DPA Nomor 7 Tahun 2027, 4 Januari 2027)"; null is a stage that was not recorded. */
export function sayStage(stage: StageName | null, language: Language): string {
  const words = texts[language];
  if (stage === null) return words.unknown;
  const { kind, number, document, dated } = stage;
  const name = number === null ? words.kinds[kind] : words.counted(words.kinds[kind], number);
  const [year = "", month = "", day = ""] = dated.split("-");
  const date = `${Number(day)} ${moment[language].months[Number(month) - 1] ?? month} ${year}`;
  return words.stage(name, document, date);
}

/** Which stages two sets of ceilings are of. */
export function sayStages(stages: { from: StageName | null; to: StageName | null }, language: Language): string {
  return texts[language].compared(sayStage(stages.from, language), sayStage(stages.to, language));
}
