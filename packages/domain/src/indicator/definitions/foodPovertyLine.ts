import { defineIndicator } from "../Indicator.ts";

export const foodPovertyLine = defineIndicator({
  code: "gkm",
  group: "poverty",
  names: { id: "Garis kemiskinan makanan", en: "Food poverty line" },
  symbol: "GKM",
  aliases: ["gk makanan"],
  definition: {
    id: "Pengeluaran minimum untuk makanan setara 2.100 kilokalori per kapita sehari, diwakili 52 jenis komoditas.",
    en: "Least expenditure for food worth 2,100 kilocalories per head and day, by 52 commodities.",
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
