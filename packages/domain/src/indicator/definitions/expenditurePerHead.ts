import { defineIndicator } from "../Indicator.ts";

export const expenditurePerHead = defineIndicator({
  code: "expenditure-per-head",
  group: "people",
  names: { id: "Pengeluaran per kapita disesuaikan", en: "Adjusted expenditure per head" },
  aliases: ["pengeluaran per kapita", "pengeluaran riil per kapita", "pengeluaran ribu rp per tahun"],
  definition: {
    id: "Pengeluaran per kapita setahun menurut harga konstan dan paritas daya beli, bagian dari IPM.",
    en: "Expenditure per head and year at constant prices and purchasing power parity, a part of the HDI.",
  },
  unit: "thousand-rupiah-per-year",
  decimals: 0,
  better: "higher",
  rounds: ["year"],
  levels: ["province", "regency"],
  source: "Badan Pusat Statistik (BPS), Susenas",
  reference: "BPS, Indeks Pembangunan Manusia",
  confidence: "A",
});
