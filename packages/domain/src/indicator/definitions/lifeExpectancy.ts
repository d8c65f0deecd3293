import { defineIndicator } from "../Indicator.ts";

export const lifeExpectancy = defineIndicator({
  code: "uhh",
  group: "people",
  names: { id: "Umur harapan hidup", en: "Life expectancy" },
  symbol: "UHH",
  aliases: ["usia harapan hidup", "angka harapan hidup", "umur harapan hidup saat lahir", "ahh"],
  definition: {
    id: "Rata-rata tahun hidup yang akan dijalani sejak lahir.",
    en: "Mean years that a newborn will live.",
  },
  unit: "years",
  decimals: 2,
  better: "higher",
  rounds: ["year"],
  levels: ["province", "regency"],
  source: "BPS",
  reference: "BPS, Indeks Pembangunan Manusia",
  confidence: "A",
  range: { from: 20, to: 100 },
  breaks: [
    {
      from: 2021,
      note: {
        id: "Dihitung dari Long Form SP2020 sejak angka 2021.",
        en: "Computed from the long form of the 2020 census since 2021.",
      },
    },
  ],
});
