import { defineIndicator } from "../Indicator.ts";

export const underweight = defineIndicator({
  code: "underweight",
  group: "health",
  names: { id: "Prevalensi underweight", en: "Prevalence of underweight" },
  aliases: ["underweight", "persentase underweight", "persentasi underweight", "balita berat badan kurang"],
  definition: {
    id: "Persentase balita yang berat badannya kurang menurut umur.",
    en: "Share of children under five who are light for their age.",
  },
  unit: "percent",
  decimals: 1,
  better: "lower",
  rounds: ["year"],
  levels: ["province", "regency"],
  source: "Kementerian Kesehatan, SSGI/SKI",
  reference: "Kementerian Kesehatan, Survei Status Gizi Indonesia",
  confidence: "B",
});
