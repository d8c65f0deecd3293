import { defineIndicator } from "../Indicator.ts";

export const unemployment = defineIndicator({
  code: "tpt",
  group: "people",
  names: { id: "Tingkat pengangguran terbuka", en: "Open unemployment rate" },
  symbol: "TPT",
  aliases: ["pengangguran terbuka", "tingkat pengangguran", "angka pengangguran"],
  definition: {
    id: "Persentase penganggur terhadap angkatan kerja.",
    en: "Share of the unemployed in the labour force.",
  },
  unit: "percent",
  decimals: 2,
  better: "lower",
  rounds: ["02", "08"],
  levels: ["province", "regency"],
  source: "BPS, Sakernas",
  reference: "BPS, Keadaan Angkatan Kerja",
  confidence: "A",
  regencyRounds: ["08"],
});
