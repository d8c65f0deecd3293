import type { Rule } from "../Rule.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { printedTexts } from "../rows/printedTexts.ts";
import { COLUMN_WORDS } from "../words/columnWords.ts";
import { hitAt, plain, quoted, where } from "../words/sayParams.ts";
import { textKey } from "#text/textKey";

/** One indicator on two levels of a row: reaching the activity's output would already count as the program's result. Compared without spaces, so that split words do not hide it. */
export const sameIndicator: Rule = {
  code: "RAT-017",
  strength: "should",
  basis: { kind: "consistency" },
  title: { id: "Indikator sama pada dua tingkat", en: "One indicator on two levels" },
  message: (params) => ({
    id: `${where(params).id}: ${COLUMN_WORDS.activityIndicator.id} ${quoted(params, "indicator")} sama dengan ${plain(params, "levelId")}.`,
    en: `${where(params).en}: the activity indicator ${quoted(params, "indicator")} equals the ${plain(params, "levelEn")}.`,
  }),
  fix: {
    id: "Tulis indikator kegiatan sebagai keluaran kegiatan itu sendiri.",
    en: "Write the activity indicator as the output of the activity itself.",
  },
  find: ({ rows }) =>
    printedTexts(rows, ["activityIndicator"]).flatMap(({ row, column, text }) => {
      const same = (["programIndicator", "objectiveIndicator"] as const).find(
        (other) => textKey(row.values[other] ?? "") === textKey(text),
      );
      if (same === undefined) return [];
      const { id, en } = COLUMN_WORDS[same];
      return [hitAt(row, column, { indicator: text, levelId: id, levelEn: en.toLowerCase() })];
    }),
  fires: soundPlan({ activityIndicator: "Skor pola pangan harapan" }),
  silent: soundPlan(),
};
