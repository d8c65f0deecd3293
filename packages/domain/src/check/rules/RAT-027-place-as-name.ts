import type { Rule } from "../Rule.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { printedTexts } from "../rows/printedTexts.ts";
import { COLUMN_WORDS } from "../words/columnWords.ts";
import { placeReader } from "../words/placeReader.ts";
import { hitAt, plain, quoted } from "../words/sayParams.ts";

/** A cell of words that names nothing but places: a region is no objective, no indicator and no activity. Most likely the value of the place column slipped. */
export const placeAsName: Rule = {
  code: "RAT-027",
  strength: "must",
  basis: { kind: "consistency" },
  title: { id: "Nama wilayah di kolom yang bukan lokasi", en: "A place in a column of another kind" },
  message: (params) => ({
    id: `Kolom ${plain(params, "columnId")} berisi nama wilayah ${quoted(params, "text")}.`,
    en: `The column ${plain(params, "columnEn")} holds the place ${quoted(params, "text")}.`,
  }),
  fix: {
    id: "Pindahkan nama wilayah ke kolom Lokasi dan isi kolom ini sesuai judulnya.",
    en: "Move the place to the place column and fill this one with what its heading asks for.",
  },
  find: ({ plan, rows, regions }) => {
    const isPlace = placeReader(plan, regions);
    return printedTexts(rows, COLUMNS).flatMap(({ row, column, text }) => {
      const { id, en } = COLUMN_WORDS[column];
      return isPlace(text) ? [hitAt(row, column, { columnId: id, columnEn: en, text })] : [];
    });
  },
  fires: soundPlan({ objective: "Kabupaten Awan dan Kota Cemara" }),
  silent: soundPlan({ objective: "Masyarakat pesisir Kabupaten Awan" }),
};

const COLUMNS = [
  "policy",
  "objective",
  "objectiveIndicator",
  "program",
  "programIndicator",
  "activity",
  "activityIndicator",
] as const;
