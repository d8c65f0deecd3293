import type { Rule } from "../Rule.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { printedTexts } from "../rows/printedTexts.ts";
import { hitAt, plain, where } from "../words/sayParams.ts";
import { wordsOf } from "#text/textKey";

/** The program indicator of a row speaks of one disease and the activity indicator of another. */
export const subjectDiffers: Rule = {
  code: "RAT-051",
  strength: "look",
  basis: { kind: "consistency" },
  title: {
    id: "Indikator program dan kegiatan membahas hal berbeda",
    en: "Programme and activity indicators on different subjects",
  },
  message: (params) => ({
    id: `${where(params).id}: indikator program menyebut ${plain(params, "program")}, indikator kegiatan menyebut ${plain(params, "activity")}.`,
    en: `${where(params).en}: the programme indicator speaks of ${plain(params, "program")}, the activity indicator of ${plain(params, "activity")}.`,
  }),
  fix: {
    id: "Pastikan kegiatan dan indikatornya berpasangan pada baris yang benar.",
    en: "Make sure that the activity and its indicator stand on the right row.",
  },
  find: ({ rows }) =>
    printedTexts(rows, ["activityIndicator"]).flatMap(({ row, column, text }) => {
      const inActivity = diseasesIn(text);
      const inProgram = diseasesIn(row.values.programIndicator ?? "");
      const isApart =
        inActivity.length > 0 && inProgram.length > 0 && !inActivity.some((name) => inProgram.includes(name));
      return isApart ? [hitAt(row, column, { program: inProgram.join(", "), activity: inActivity.join(", ") })] : [];
    }),
  fires: soundPlan({ programIndicator: "Jumlah kasus kusta", activityIndicator: "Jumlah kader pemantau rabies" }),
  silent: soundPlan({
    programIndicator: "Jumlah kasus kusta",
    activityIndicator: "Jumlah penderita kusta yang berobat",
  }),
};

function diseasesIn(text: string): string[] {
  return [...new Set(wordsOf(text).flatMap((word) => DISEASES.get(word) ?? []))];
}

const DISEASES: ReadonlyMap<string, string> = new Map([
  ...["malaria", "filariasis", "kusta", "rabies", "campak", "polio", "diare", "hepatitis", "pneumonia"].map(
    (name) => [name, name] as const,
  ),
  ["dbd", "DBD"],
  ["dengue", "DBD"],
  ["hiv", "HIV/AIDS"],
  ["aids", "HIV/AIDS"],
  ["tbc", "TBC"],
  ["tb", "TBC"],
  ["tuberkulosis", "TBC"],
]);
