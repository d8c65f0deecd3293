/** The workbook of a comparison of two versions. */
export const id = {
  title: (year: number, from: number, to: number) => `Perbandingan versi rencana ${year} (perubahan ${from} ke ${to})`,
  moneySheet: "Pagu",
  cellsSheet: "Perubahan",
  money: { axis: "Menurut", part: "Bagian", before: "Sebelum (Rp)", after: "Sesudah (Rp)", difference: "Selisih (Rp)" },
  stage: "Tahap pagu",
  total: "Seluruhnya",
  cells: {
    kind: "Keadaan",
    level: "Tingkat",
    agency: "Perangkat daerah",
    place: "Letak",
    field: "Kolom",
    before: "Sebelum",
    after: "Sesudah",
  },
};

export const en = {
  title: (year: number, from: number, to: number) => `Comparison of versions, plan ${year} (change ${from} to ${to})`,
  moneySheet: "Ceilings",
  cellsSheet: "Changes",
  money: { axis: "By", part: "Part", before: "Before (Rp)", after: "After (Rp)", difference: "Difference (Rp)" },
  stage: "Stage of the ceilings",
  total: "All",
  cells: {
    kind: "State",
    level: "Level",
    agency: "Agency",
    place: "Place",
    field: "Column",
    before: "Before",
    after: "After",
  },
} satisfies typeof id;
