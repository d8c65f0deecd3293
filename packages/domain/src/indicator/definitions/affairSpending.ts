import { defineIndicator } from "../Indicator.ts";

export const affairSpending = defineIndicator({
  code: "affair-spending",
  group: "budget",
  names: { id: "Belanja menurut urusan", en: "Spending by affair" },
  aliases: ["belanja urusan", "belanja per urusan"],
  definition: {
    id: "Belanja daerah satu urusan pemerintahan dalam satu tahun.",
    en: "A region's spending on one affair of government in a year.",
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
