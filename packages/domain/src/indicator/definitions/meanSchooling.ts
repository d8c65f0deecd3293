import { defineIndicator } from "../Indicator.ts";

export const meanSchooling = defineIndicator({
  code: "rls",
  group: "people",
  names: { id: "Rata-rata lama sekolah", en: "Mean years of schooling" },
  symbol: "RLS",
  aliases: ["rata-rata lama bersekolah"],
  definition: {
    id: "Rata-rata tahun pendidikan formal penduduk berumur 25 tahun ke atas.",
    en: "Mean years of formal schooling of people aged 25 and over.",
  },
  unit: "years",
  decimals: 2,
  better: "higher",
  rounds: ["year"],
  levels: ["province", "regency"],
  source: "BPS, Susenas",
  reference: "BPS, Indeks Pembangunan Manusia",
  confidence: "A",
  range: { from: 0, to: 30 },
});
