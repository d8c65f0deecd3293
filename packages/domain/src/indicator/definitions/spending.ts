import { defineIndicator } from "../Indicator.ts";

export const spending = defineIndicator({
  code: "spending",
  group: "budget",
  names: { id: "Belanja daerah", en: "Regional spending" },
  aliases: ["belanja", "jumlah belanja", "anggaran belanja"],
  definition: {
    id: "Seluruh belanja daerah yang dianggarkan dalam satu tahun.",
    en: "All spending that a region has budgeted for a year.",
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
