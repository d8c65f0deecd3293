import { defineReport } from "./Report.ts";

/** The plan of a year: what it holds in sums, what was achieved, its money beside the budget, and Tabel 3.1. */
export const planMatrix = defineReport({
  key: "plan-matrix",
  stem: "matriks-rencana",
  words: {
    id: () => ({ name: "Matriks rencana aksi", advice: "Tabel 3.1 dengan ringkasan, grafik, dan jumlah per sektor." }),
    en: () => ({ name: "Action plan matrix", advice: "Table 3.1 with summary, chart and subtotals by sector." }),
  },
  title: ({ region, year }) => `Rencana Aksi Tahunan Penanggulangan Kemiskinan ${region.name} Tahun ${year}`,
  cover: () => "Matriks rencana aksi tahunan penanggulangan kemiskinan",
  hasContents: true,
  chapters: ["plan-summary", "achievement", "budget", "matrix", "priority-places"],
  annexes: ["notes"],
});
