import type { Rule } from "../Rule.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { listTargets } from "../indicator/listTargets.ts";
import { printedTexts } from "../rows/printedTexts.ts";
import { COLUMN_WORDS } from "../words/columnWords.ts";
import { hitAt, plain, quoted } from "../words/sayParams.ts";

/** Another year than the plan's in an activity, an indicator or a target: often left over from the year before. Years in the title of a regulation are left alone. */
export const otherYear: Rule = {
  code: "RAT-050",
  strength: "look",
  basis: { kind: "consistency" },
  title: { id: "Tahun lain dari tahun rencana", en: "Another year than the plan's" },
  message: (params) => ({
    id: `Kolom ${plain(params, "columnId")} menyebut tahun ${plain(params, "year")}, sedangkan rencana ini untuk tahun ${plain(params, "planYear")}: ${quoted(params, "text")}.`,
    en: `${plain(params, "columnEn")} names the year ${plain(params, "year")} but the plan is for ${plain(params, "planYear")}: ${quoted(params, "text")}.`,
  }),
  fix: {
    id: "Pastikan tahunnya memang dimaksud.",
    en: "Make sure that this year is meant.",
  },
  find: ({ plan, rows }) => {
    const cells = printedTexts(rows, ["objectiveIndicator", "programIndicator", "activity", "activityIndicator"]);
    const targets = listTargets(rows).map(({ row, target }) => ({ row, column: "target" as const, text: target.text }));
    return [...cells, ...targets].flatMap(({ row, column, text }) => {
      const years = yearsIn(text);
      const [year] = years;
      if (year === undefined || years.includes(String(plan.year))) return [];
      const { id, en } = COLUMN_WORDS[column];
      return [hitAt(row, column, { columnId: id, columnEn: en, text, year, planYear: String(plan.year) })];
    });
  },
  fires: soundPlan({ activity: "Pembagian benih sayur tahun 2019" }),
  silent: soundPlan({ activity: "Pembagian benih menurut Perda Nomor 5 Tahun 2019" }),
};

function yearsIn(text: string): string[] {
  return text.replaceAll(/\b(?:nomor|no\.?)\s+\S+\s+tahun\s+\d{4}/giu, "").match(/\b20\d{2}\b/gu) ?? [];
}
