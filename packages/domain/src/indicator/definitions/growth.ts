import { defineIndicator } from "../Indicator.ts";

export const growth = defineIndicator({
  code: "growth",
  group: "economy",
  names: { id: "Pertumbuhan ekonomi", en: "Economic growth" },
  aliases: ["laju pertumbuhan ekonomi", "pertumbuhan pdrb", "ekonomi tumbuh", "perekonomian tumbuh"],
  definition: {
    id: "Perubahan PDRB atas dasar harga konstan terhadap periode yang sama tahun sebelumnya.",
    en: "Change of the gross regional product at constant prices against the same period of the year before.",
  },
  unit: "percent",
  decimals: 2,
  better: "higher",
  rounds: ["Q1", "Q2", "Q3", "Q4", "year"],
  levels: ["province", "regency"],
  source: "BPS",
  reference: "BPS, Produk Domestik Regional Bruto",
  confidence: "A",
  range: { from: -100, to: null },
  regencyRounds: ["year"],
});
