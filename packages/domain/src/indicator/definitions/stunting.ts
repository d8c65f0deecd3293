import { defineIndicator } from "../Indicator.ts";

export const stunting = defineIndicator({
  code: "stunting",
  group: "health",
  names: { id: "Prevalensi stunting", en: "Prevalence of stunting" },
  aliases: ["stunting", "persentase stunting", "persentasi stunting", "balita stunting", "balita pendek"],
  definition: {
    id: "Persentase balita yang tinggi badannya kurang menurut umur.",
    en: "Share of children under five who are short for their age.",
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
