import { defineIndicator } from "../Indicator.ts";

export const extremePovertyRate = defineIndicator({
  code: "extreme-poverty-rate",
  group: "poverty",
  names: { id: "Persentase penduduk miskin ekstrem", en: "Share of people in extreme poverty" },
  aliases: [
    "tingkat kemiskinan ekstrem",
    "kemiskinan ekstrem",
    "kemiskinan ekstrim",
    "kemiskinan extrim",
    "persentase kemiskinan ekstrem",
  ],
  definition: {
    id: "Persentase penduduk di bawah garis kemiskinan ekstrem menurut paritas daya beli; garis dan tahun dasarnya disimpan pada setiap nilai.",
    en: "Share of people below the extreme poverty line by purchasing power parity; line and base year are kept with each value.",
  },
  unit: "percent",
  decimals: 2,
  better: "lower",
  rounds: ["03"],
  levels: ["province", "regency"],
  source: "Badan Pusat Statistik (BPS), Susenas",
  reference: "Inpres 4/2022; garis dalam paritas daya beli (PPP), yang berubah menurut tahun dasar",
  confidence: "B",
  needsBasis: true,
});
