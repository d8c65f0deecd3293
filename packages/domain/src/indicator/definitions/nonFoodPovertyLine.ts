import { defineIndicator } from "../Indicator.ts";

export const nonFoodPovertyLine = defineIndicator({
  code: "gknm",
  group: "poverty",
  names: { id: "Garis kemiskinan bukan makanan", en: "Non-food poverty line" },
  symbol: "GKNM",
  aliases: [
    "garis kemiskinan non-makanan",
    "garis kemiskinan non makanan",
    "garis kemiskinan nonmakanan",
    "gk non makanan",
    "gk bukan makanan",
  ],
  definition: {
    id: "Pengeluaran minimum untuk perumahan, sandang, pendidikan, dan kesehatan.",
    en: "Least expenditure for housing, clothing, education and health.",
  },
  unit: "rupiah-per-month",
  decimals: 0,
  better: "none",
  rounds: ["03", "09"],
  levels: ["province", "regency"],
  regencyRounds: ["03"],
  source: "Badan Pusat Statistik (BPS), Susenas",
  reference: "BPS, Penghitungan dan Analisis Kemiskinan Makro",
  confidence: "A",
});
