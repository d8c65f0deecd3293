import { defineIndicator } from "../Indicator.ts";

export const poorPeople = defineIndicator({
  code: "poor-people",
  group: "poverty",
  names: { id: "Jumlah penduduk miskin", en: "Number of poor people" },
  aliases: [
    "banyaknya penduduk miskin",
    "penduduk miskin",
    "jumlah orang miskin",
    "jumlah miskin",
    "jumlah kemiskinan",
  ],
  definition: {
    id: "Banyaknya penduduk yang pengeluaran per kapita sebulannya di bawah garis kemiskinan.",
    en: "Number of people whose expenditure per head and month is below the poverty line.",
  },
  formula: "P0 × jumlah penduduk",
  unit: "thousand-persons",
  decimals: 2,
  better: "lower",
  rounds: ["03", "09"],
  levels: ["province", "regency"],
  regencyRounds: ["03"],
  source: "Badan Pusat Statistik (BPS), Susenas",
  reference: "Foster, Greer dan Thorbecke (1984); BPS, Penghitungan dan Analisis Kemiskinan Makro",
  confidence: "A",
});
