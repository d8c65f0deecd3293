import { defineIndicator } from "../Indicator.ts";

export const extremePoorPeople = defineIndicator({
  code: "extreme-poor-people",
  group: "poverty",
  names: { id: "Jumlah penduduk miskin ekstrem", en: "Number of people in extreme poverty" },
  aliases: ["jumlah miskin ekstrem", "penduduk miskin ekstrem"],
  definition: {
    id: "Banyaknya penduduk di bawah garis kemiskinan ekstrem; garis dan tahun dasarnya disimpan pada setiap nilai.",
    en: "Number of people below the extreme poverty line; line and base year are kept with each value.",
  },
  unit: "thousand-persons",
  decimals: 2,
  better: "lower",
  rounds: ["03"],
  levels: ["province", "regency"],
  source: "Badan Pusat Statistik (BPS), Susenas",
  reference: "Inpres 4/2022; garis dalam paritas daya beli (PPP), yang berubah menurut tahun dasar",
  confidence: "B",
  needsBasis: true,
});
