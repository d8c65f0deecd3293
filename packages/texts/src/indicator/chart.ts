/** A chart on screen: how its figures are read one by one, and its table. */
export const id = {
  hint: "Arahkan penunjuk atau tekan tombol panah untuk membaca angkanya.",
  hintOpen: "Arahkan penunjuk atau tekan tombol panah untuk membaca angkanya; Enter membuka wilayahnya.",
  points: "Angka pada grafik",
  showTable: "Lihat tabel",
  hideTable: "Tutup tabel",
  table: "Angka grafik sebagai tabel",
};

export const en = {
  hint: "Point at the chart or press the arrow keys to read its figures.",
  hintOpen: "Point at the chart or press the arrow keys to read its figures; Enter opens the region.",
  points: "Figures in the chart",
  showTable: "Show table",
  hideTable: "Hide table",
  table: "Figures of the chart as a table",
} satisfies typeof id;
