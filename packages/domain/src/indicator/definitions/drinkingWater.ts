import { defineIndicator } from "../Indicator.ts";

export const drinkingWater = defineIndicator({
  code: "drinking-water",
  group: "health",
  names: {
    id: "Persentase rumah tangga dengan air minum layak",
    en: "Share of households with improved drinking water",
  },
  aliases: [
    "air minum layak",
    "akses air minum layak",
    "akses terhadap air minum layak",
    "sumber air minum layak",
    "rumah tangga dengan air minum layak",
  ],
  definition: {
    id: "Persentase rumah tangga yang memiliki akses terhadap sumber air minum layak.",
    en: "Share of households with access to an improved source of drinking water.",
  },
  unit: "percent",
  decimals: 2,
  better: "higher",
  rounds: ["year"],
  levels: ["province", "regency"],
  source: "Badan Pusat Statistik (BPS), Susenas",
  reference: "BPS, Statistik Perumahan; TPB 6",
  confidence: "A",
});
