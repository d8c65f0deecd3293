import type { Rule } from "../Rule.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { printedTexts } from "../rows/printedTexts.ts";
import { hitAt, quoted } from "../words/sayParams.ts";
import { firstWord } from "#text/textKey";

/** An objective that names people instead of what is to change for them. */
export const objectiveNamesGroup: Rule = {
  code: "RAT-029",
  strength: "look",
  basis: { kind: "consistency" },
  title: { id: "Sasaran menyebut kelompok, bukan perubahan", en: "Objective names a group, not a change" },
  message: (params) => ({
    id: `Sasaran ${quoted(params, "objective")} menyebut kelompok penerima, belum perubahan yang dituju.`,
    en: `The objective ${quoted(params, "objective")} names a group of people and not the change to be reached.`,
  }),
  fix: {
    id: "Tulis perubahan yang dituju, misalnya “Meningkatnya …” atau “Terpenuhinya …”.",
    en: "Write the change to be reached, such as “Meningkatnya …” or “Terpenuhinya …”.",
  },
  find: ({ rows }) =>
    printedTexts(rows, ["objective"]).flatMap(({ row, column, text }) =>
      GROUPS.has(firstWord(text)) && !CHANGE.test(text) ? [hitAt(row, column, { objective: text })] : [],
    ),
  fires: soundPlan({ objective: "Keluarga petani dan nelayan kecil" }),
  silent: soundPlan(),
};

const GROUPS: ReadonlySet<string> = new Set(
  "anak balita disabilitas fakir ibu kader kelompok keluarga korban lansia masyarakat nelayan pelaku pengurus pekerja pemuda penduduk penyandang perempuan petani peternak remaja siswa warga".split(
    " ",
  ),
);
/** Words that say what becomes of the group. */
const CHANGE =
  /(?:mendapat|memperoleh|menerima|memiliki|meningkat|menurun|berkurang|terpenuhi|terlayani|mampu|mandiri|terbebas)/iu;
