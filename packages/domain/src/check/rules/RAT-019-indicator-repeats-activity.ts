import type { Rule } from "../Rule.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { printedTexts } from "../rows/printedTexts.ts";
import { hitAt, quoted, where } from "../words/sayParams.ts";
import { firstWord, textKey } from "#text/textKey";

/** An indicator that only says the activity once more in the passive voice measures nothing beyond that it took place. */
export const indicatorRepeatsActivity: Rule = {
  code: "RAT-019",
  strength: "look",
  basis: { kind: "consistency" },
  title: { id: "Indikator hanya mengulang kegiatan", en: "Indicator only repeats the activity" },
  message: (params) => ({
    id: `${where(params).id}: indikator kegiatan ${quoted(params, "indicator")} hanya mengulang nama kegiatan.`,
    en: `${where(params).en}: the indicator ${quoted(params, "indicator")} only repeats the activity.`,
  }),
  fix: {
    id: "Tulis keluaran yang dapat dihitung, misalnya jumlah penerima atau jumlah unit.",
    en: "Write an output that can be counted, such as the number of recipients or units.",
  },
  find: ({ rows }) =>
    printedTexts(rows, ["activityIndicator"]).flatMap(({ row, column, text }) =>
      row.values.activity !== null && isRepetition(text, row.values.activity)
        ? [hitAt(row, column, { indicator: text })]
        : [],
    ),
  fires: soundPlan({ activityIndicator: "Terlaksananya pembagian benih sayur pekarangan" }),
  silent: soundPlan(),
};

function isRepetition(indicator: string, activity: string): boolean {
  const key = textKey(indicator);
  const first = firstWord(indicator);
  return key === textKey(activity) || (first.endsWith("nya") && key.slice(first.length) === textKey(activity));
}
