import { defineIndicator } from "../Indicator.ts";

export const povertyRate = defineIndicator({
  code: "p0",
  group: "poverty",
  names: { id: "Persentase penduduk miskin", en: "Share of poor people" },
  symbol: "P0",
  aliases: [
    "tingkat kemiskinan",
    "angka kemiskinan",
    "persentase kemiskinan",
    "presentase penduduk miskin",
    "persentasi penduduk miskin",
    "presentase penduduk dibawah garis kemiskinan",
    "persentase penduduk di bawah garis kemiskinan",
    "headcount index",
    "p0 persen",
  ],
  definition: {
    id: "Persentase penduduk yang pengeluaran per kapita sebulannya di bawah garis kemiskinan.",
    en: "Share of people whose expenditure per head and month is below the poverty line.",
  },
  formula: "P0 = (1/n) Σ_{i: y_i<z} 1 × 100",
  unit: "percent",
  decimals: 2,
  better: "lower",
  rounds: ["03", "09"],
  levels: ["province", "regency"],
  regencyRounds: ["03"],
  source: "Badan Pusat Statistik (BPS), Susenas",
  reference: "Foster, Greer dan Thorbecke (1984); BPS, Penghitungan dan Analisis Kemiskinan Makro",
  confidence: "A",
});
