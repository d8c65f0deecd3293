import { defineIndicator } from "../Indicator.ts";

export const labourParticipation = defineIndicator({
  code: "tpak",
  group: "people",
  names: { id: "Tingkat partisipasi angkatan kerja", en: "Labour force participation rate" },
  symbol: "TPAK",
  aliases: ["partisipasi angkatan kerja"],
  definition: {
    id: "Persentase angkatan kerja terhadap penduduk usia kerja.",
    en: "Share of the labour force in the working-age population.",
  },
  unit: "percent",
  decimals: 2,
  better: "higher",
  rounds: ["02", "08"],
  levels: ["province", "regency"],
  source: "BPS, Sakernas",
  reference: "BPS, Keadaan Angkatan Kerja",
  confidence: "A",
  regencyRounds: ["08"],
});
