import { defineIndicator } from "../Indicator.ts";

export const maternalMortality = defineIndicator({
  code: "aki",
  group: "health",
  names: { id: "Angka kematian ibu", en: "Maternal mortality ratio" },
  symbol: "AKI",
  aliases: ["kematian ibu"],
  definition: {
    id: "Kematian ibu karena kehamilan, persalinan, atau nifas per 100.000 kelahiran hidup.",
    en: "Deaths of mothers by pregnancy, birth or childbed per 100,000 live births.",
  },
  unit: "per-100000-births",
  decimals: 0,
  better: "lower",
  rounds: ["year"],
  levels: ["province", "regency"],
  source: "BPS, Sensus Penduduk; Dinas Kesehatan",
  reference: "BPS, Long Form SP2020",
  confidence: "B",
});
