import { defineIndicator } from "../Indicator.ts";

export const wasting = defineIndicator({
  code: "wasting",
  group: "health",
  names: { id: "Prevalensi wasting", en: "Prevalence of wasting" },
  aliases: ["wasting", "persentase wasting", "persentasi wasting", "balita kurus"],
  definition: {
    id: "Persentase balita yang berat badannya kurang menurut tinggi badan.",
    en: "Share of children under five who are thin for their height.",
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
