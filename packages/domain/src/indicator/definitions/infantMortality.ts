import { defineIndicator } from "../Indicator.ts";

export const infantMortality = defineIndicator({
  code: "akb",
  group: "health",
  names: { id: "Angka kematian bayi", en: "Infant mortality rate" },
  symbol: "AKB",
  aliases: ["kematian bayi"],
  definition: {
    id: "Kematian bayi sebelum berumur satu tahun per 1.000 kelahiran hidup.",
    en: "Deaths before the first birthday per 1,000 live births.",
  },
  unit: "per-1000-births",
  decimals: 2,
  better: "lower",
  rounds: ["year"],
  levels: ["province", "regency"],
  source: "BPS, Sensus Penduduk; Dinas Kesehatan",
  reference: "BPS, Long Form SP2020",
  confidence: "B",
  range: { from: 0, to: 1000 },
});
