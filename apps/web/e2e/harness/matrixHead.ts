/** The headings of the matrix as officials write them. */
export const MATRIX_HEAD: readonly string[] = [
  "No",
  "Sektor/Urusan",
  "Kebijakan",
  "Sasaran",
  "Indikator Sasaran",
  "Program",
  "Indikator Program",
  "Kegiatan",
  "Indikator Kegiatan",
  "Lokasi",
  "Kinerja",
  "Pagu",
  "Sumber Pendanaan",
];
