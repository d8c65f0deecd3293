import { defineIndicator } from "../Indicator.ts";

export const sanitation = defineIndicator({
  code: "sanitation",
  group: "health",
  names: { id: "Persentase rumah tangga dengan sanitasi layak", en: "Share of households with improved sanitation" },
  aliases: [
    "sanitasi layak",
    "akses sanitasi layak",
    "akses terhadap sanitasi layak",
    "rumah tangga dengan sanitasi layak",
  ],
  definition: {
    id: "Persentase rumah tangga yang memiliki akses terhadap sanitasi layak.",
    en: "Share of households with access to improved sanitation.",
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
