import { defineIndicator } from "../Indicator.ts";

export const realProduct = defineIndicator({
  code: "grdp-constant",
  group: "economy",
  names: { id: "PDRB atas dasar harga konstan", en: "Gross regional product at constant prices" },
  aliases: ["pdrb adhk", "pdrb harga konstan"],
  definition: {
    id: "Nilai tambah seluruh kegiatan ekonomi wilayah menurut harga tahun dasar.",
    en: "Value added of all economic activity of a region at prices of the base year.",
  },
  unit: "million-rupiah",
  decimals: 0,
  better: "higher",
  rounds: ["Q1", "Q2", "Q3", "Q4", "year"],
  levels: ["province", "regency"],
  source: "BPS",
  reference: "BPS, Produk Domestik Regional Bruto",
  confidence: "A",
  regencyRounds: ["year"],
});
