import { defineIndicator } from "../Indicator.ts";

/** The value of 2021 stands in two methods (65,28 and 67,02 for Nusa Tenggara Timur): a comparison across them is refused. */
export const humanDevelopment = defineIndicator({
  code: "ipm",
  group: "people",
  names: { id: "Indeks pembangunan manusia", en: "Human development index" },
  symbol: "IPM",
  aliases: ["indeks pembangunan manusia (ipm)"],
  definition: {
    id: "Rata-rata geometrik indeks kesehatan, pendidikan, dan pengeluaran.",
    en: "Geometric mean of the indices of health, education and expenditure.",
  },
  formula: "IPM = ∛(I_kesehatan × I_pendidikan × I_pengeluaran) × 100",
  unit: "index",
  decimals: 2,
  better: "higher",
  rounds: ["year"],
  levels: ["province", "regency"],
  source: "BPS",
  reference: "BPS, Indeks Pembangunan Manusia",
  confidence: "A",
  range: { from: 0, to: 100 },
  breaks: [
    {
      from: 2021,
      note: {
        id: "Umur harapan hidup dihitung dari Long Form SP2020 sejak angka 2021; nilai 2021 terbit dalam dua metode.",
        en: "Life expectancy comes from the long form of the 2020 census since 2021; the value of 2021 appeared by both methods.",
      },
    },
  ],
});
