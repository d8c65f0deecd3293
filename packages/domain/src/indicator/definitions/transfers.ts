import { defineIndicator } from "../Indicator.ts";

export const transfers = defineIndicator({
  code: "transfers",
  group: "budget",
  names: { id: "Pendapatan transfer", en: "Transfer revenue" },
  aliases: ["transfer", "dana transfer", "transfer ke daerah"],
  definition: {
    id: "Pendapatan dari pemerintah pusat dan antardaerah.",
    en: "Revenue from the central government and other regions.",
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
