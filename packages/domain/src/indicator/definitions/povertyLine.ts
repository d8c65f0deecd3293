import { defineIndicator } from "../Indicator.ts";

/** A line, no spending: the mean expenditure of people is another figure and never read out of it. */
export const povertyLine = defineIndicator({
  code: "gk",
  group: "poverty",
  names: { id: "Garis kemiskinan", en: "Poverty line" },
  symbol: "GK",
  aliases: ["garis kemiskinan per kapita"],
  definition: {
    id: "Pengeluaran minimum per kapita sebulan untuk kebutuhan makanan dan bukan makanan.",
    en: "Least expenditure per head and month for food and other needs.",
  },
  formula: "GK = GKM + GKNM",
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
