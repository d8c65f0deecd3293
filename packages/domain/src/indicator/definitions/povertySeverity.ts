import { defineIndicator } from "../Indicator.ts";

export const povertySeverity = defineIndicator({
  code: "p2",
  group: "poverty",
  names: { id: "Indeks keparahan kemiskinan", en: "Poverty severity index" },
  symbol: "P2",
  aliases: ["keparahan kemiskinan", "poverty severity index", "indeks keparahan"],
  definition: {
    id: "Rata-rata kuadrat kesenjangan pengeluaran penduduk miskin terhadap garis kemiskinan, pada skala persen; yang termiskin berbobot lebih besar.",
    en: "Mean squared gap between the expenditure of the poor and the poverty line, on the percent scale; the poorest weigh more.",
  },
  formula: "P2 = (1/n) Σ_{i: y_i<z} ((z − y_i)/z)² × 100",
  unit: "index",
  decimals: 2,
  better: "lower",
  rounds: ["03", "09"],
  levels: ["province", "regency"],
  regencyRounds: ["03"],
  source: "Badan Pusat Statistik (BPS), Susenas",
  reference: "Foster, Greer dan Thorbecke (1984); BPS, Penghitungan dan Analisis Kemiskinan Makro",
  confidence: "A",
  range: { from: 0, to: 100 },
});
