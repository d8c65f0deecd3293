import { defineIndicator } from "../Indicator.ts";

export const povertyDepth = defineIndicator({
  code: "p1",
  group: "poverty",
  names: { id: "Indeks kedalaman kemiskinan", en: "Poverty gap index" },
  symbol: "P1",
  aliases: ["kedalaman kemiskinan", "indeks kedalamam kemiskinan", "poverty gap index", "indeks kedalaman"],
  definition: {
    id: "Rata-rata kesenjangan pengeluaran penduduk miskin terhadap garis kemiskinan, dibagi atas seluruh penduduk, pada skala persen.",
    en: "Mean gap between the expenditure of the poor and the poverty line, over all people, on the percent scale.",
  },
  formula: "P1 = (1/n) Σ_{i: y_i<z} ((z − y_i)/z) × 100",
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
