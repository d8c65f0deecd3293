import type { Rule } from "../Rule.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { isWordedAsActivity } from "../indicator/isWordedAsActivity.ts";
import { INDICATOR_COLUMNS, printedTexts } from "../rows/printedTexts.ts";
import { COLUMN_WORDS } from "../words/columnWords.ts";
import { hitAt, plain, quoted } from "../words/sayParams.ts";

/** An indicator that tells what will be done instead of what is measured. */
export const activityAsIndicator: Rule = {
  code: "RAT-030",
  strength: "should",
  basis: { kind: "consistency" },
  title: { id: "Indikator berbunyi kegiatan", en: "Indicator worded as an activity" },
  message: (params) => ({
    id: `Kolom ${plain(params, "columnId")} ${quoted(params, "text")} menyebut kegiatan, belum ukuran hasilnya.`,
    en: `${plain(params, "columnEn")} ${quoted(params, "text")} names something to do, not a measure of it.`,
  }),
  fix: {
    id: "Tulis ukurannya, misalnya “Jumlah …” atau “Persentase …”.",
    en: "Write the measure, such as “Jumlah …” or “Persentase …”.",
  },
  find: ({ rows }) =>
    printedTexts(rows, INDICATOR_COLUMNS).flatMap(({ row, column, text }) => {
      if (!isWordedAsActivity(text)) return [];
      const { id, en } = COLUMN_WORDS[column];
      return [hitAt(row, column, { columnId: id, columnEn: en, text })];
    }),
  fires: soundPlan({ programIndicator: "Pendampingan kelompok tani oleh penyuluh" }),
  silent: soundPlan(),
};
