import { defineIndicator } from "../Indicator.ts";

export const realisedSpending = defineIndicator({
  code: "realised-spending",
  group: "budget",
  names: { id: "Realisasi belanja daerah", en: "Realised regional spending" },
  aliases: ["realisasi belanja"],
  definition: {
    id: "Belanja daerah yang telah direalisasikan dalam satu tahun anggaran.",
    en: "Spending that was realised in a fiscal year.",
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
