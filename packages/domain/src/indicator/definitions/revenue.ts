import { defineIndicator } from "../Indicator.ts";

export const revenue = defineIndicator({
  code: "revenue",
  group: "budget",
  names: { id: "Pendapatan daerah", en: "Regional revenue" },
  aliases: ["pendapatan", "realisasi pendapatan", "jumlah pendapatan"],
  definition: {
    id: "Seluruh pendapatan daerah dalam satu tahun anggaran.",
    en: "All revenue of a region in a fiscal year.",
  },
  unit: "rupiah",
  decimals: 0,
  better: "none",
  rounds: ["year"],
  levels: ["province", "regency"],
  source: "Pemerintah daerah, APBD",
  reference: "Laporan Realisasi Anggaran; Permendagri 77/2020",
  confidence: "A",
});
