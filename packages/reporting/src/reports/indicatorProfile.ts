import { defineReport } from "./Report.ts";

/** The published figures of a region, with or without a plan. */
export const indicatorProfile = defineReport({
  key: "indicator-profile",
  stem: "profil-kemiskinan",
  words: {
    id: () => ({
      name: "Profil kemiskinan daerah",
      advice: "Angka utama, perkembangan, perbandingan wilayah, sumber, dan tandanya.",
    }),
    en: () => ({
      name: "Poverty profile of the region",
      advice: "Headline figures, their course, comparison of regions, sources and signs.",
    }),
  },
  title: ({ region, year }) => `Profil Kemiskinan Daerah ${region.name} Tahun ${year}`,
  cover: () => "Profil kemiskinan daerah",
  intro:
    "Profil ini disusun dari angka terbit yang disimpan beserta sumbernya. Angka dibandingkan hanya pada ronde yang sama; yang belum ada disebutkan dan tidak diperkirakan.",
  hasContents: true,
  chapters: ["figure-overview", "indicators", "comparison", "figure-sources"],
});
