import { EVERY_WORDS } from "#chapters/plan/everyWords";
import type { About } from "#chapters/About";
import { defineReport, type Report } from "./Report.ts";

/** The plan divided by what its activities say of themselves. */
export const recaps: readonly Report[] = [
  defineRecap("agency", {
    stem: "rekap-perangkat-daerah",
    words: {
      id: () => ({
        name: "Rekap per perangkat daerah",
        advice: "Program, kegiatan, dan pagu setiap perangkat daerah.",
      }),
      en: () => ({ name: "Recap by agency", advice: "Programmes, activities and ceiling of each agency." }),
    },
    by: () => "menurut perangkat daerah",
  }),
  defineRecap("region", {
    stem: "rekap-wilayah",
    words: {
      id: (parts) => ({ name: `Rekap per ${parts}`, advice: `Kegiatan menurut lokasinya, per ${parts}.` }),
      en: (parts) => ({ name: `Recap by ${parts}`, advice: `Activities by their place, for ${parts}.` }),
    },
    by: ({ level }) => `menurut ${EVERY_WORDS[level]}`,
  }),
  defineRecap("source", {
    stem: "rekap-sumber-dana",
    words: {
      id: () => ({ name: "Rekap per sumber dana", advice: "Pagu menurut sumber pendanaannya." }),
      en: () => ({ name: "Recap by funding source", advice: "Ceilings by where the money comes from." }),
    },
    by: () => "menurut sumber pendanaan",
  }),
  defineRecap("group", {
    stem: "rekap-kelompok-strategi",
    words: {
      id: () => ({
        name: "Rekap per kelompok dan strategi",
        advice: "Pagu menurut kelompok program dan strategi penanggulangan kemiskinan.",
      }),
      en: () => ({
        name: "Recap by group and strategy",
        advice: "Ceilings by programme group and strategy of poverty reduction.",
      }),
    },
    by: () => "menurut kelompok program dan strategi",
  }),
];

function defineRecap(
  of: string,
  { stem, words, by }: Pick<Report, "stem" | "words"> & { by: (about: About) => string },
): Report {
  const title = (about: About) => `Rekapitulasi rencana aksi ${by(about)}`;
  return defineReport({
    key: `recap-${of}`,
    stem,
    words,
    title: (about) => `${title(about)} – ${about.region.name} Tahun ${about.year}`,
    cover: title,
    chapters: [`recap-${of}`, `recap-${of}-details`],
    // The summary is what is signed; activities follow it as its annex.
    signedUnder: `recap-${of}`,
  });
}
