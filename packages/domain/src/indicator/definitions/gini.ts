import { defineIndicator } from "../Indicator.ts";

export const gini = defineIndicator({
  code: "gini",
  group: "poverty",
  names: { id: "Rasio Gini", en: "Gini ratio" },
  aliases: ["gini", "gini rasio", "gini ratio", "indeks gini", "koefisien gini"],
  definition: {
    id: "Ketimpangan pengeluaran penduduk, dari 0 (merata) sampai 1.",
    en: "Inequality of expenditure, from 0 (even) to 1.",
  },
  unit: "index",
  decimals: 3,
  better: "lower",
  rounds: ["03", "09"],
  levels: ["province", "regency"],
  regencyRounds: ["03"],
  source: "Badan Pusat Statistik (BPS), Susenas",
  reference: "BPS, Tingkat Ketimpangan Pengeluaran Penduduk",
  confidence: "A",
  range: { from: 0, to: 1 },
});
