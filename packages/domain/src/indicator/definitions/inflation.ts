import { defineIndicator } from "../Indicator.ts";

/** Two months compare only within one round: a change from January to March is no figure of this system. */
export const inflation = defineIndicator({
  code: "inflation",
  group: "economy",
  names: { id: "Inflasi bulanan", en: "Monthly inflation" },
  aliases: ["inflasi", "laju inflasi", "inflasi umum", "laju inflasi umum"],
  definition: {
    id: "Perubahan indeks harga konsumen terhadap bulan sebelumnya.",
    en: "Change of the consumer price index against the month before.",
  },
  unit: "percent",
  decimals: 2,
  better: "none",
  rounds: ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
  levels: ["province", "regency"],
  source: "BPS, Survei Harga Konsumen",
  reference: "BPS, Indeks Harga Konsumen",
  confidence: "A",
  range: { from: -100, to: null },
});
