import { defineIndicator } from "../Indicator.ts";

export const ownRevenue = defineIndicator({
  code: "own-revenue",
  group: "budget",
  names: { id: "Pendapatan asli daerah", en: "Own-source revenue" },
  symbol: "PAD",
  aliases: ["realisasi pad"],
  definition: {
    id: "Pendapatan dari pajak daerah, retribusi, kekayaan yang dipisahkan, dan lain-lain PAD yang sah.",
    en: "Revenue from regional taxes, fees, own enterprises and other lawful own sources.",
  },
  unit: "rupiah",
  decimals: 0,
  better: "higher",
  rounds: ["year"],
  levels: ["province", "regency"],
  source: "Pemerintah daerah, APBD",
  reference: "Laporan Realisasi Anggaran; Permendagri 77/2020",
  confidence: "A",
});
