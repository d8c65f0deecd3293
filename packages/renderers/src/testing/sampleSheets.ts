import type { PageSheet, Sheet, TableSheet, TableValue, Workbook } from "@rata/reporting/sheet/Workbook";

/** The paper that the sheets of tests are printed on. */
export const PAPER: PageSheet["page"] = {
  size: "F4",
  orientation: "landscape",
  head: "Kepala & kaki",
  foot: "Sidik",
  mark: "RANCANGAN",
};

/** A table with one column for words, one for rupiah and one for anything. */
export function tableOf(...rows: TableValue[][]): TableSheet {
  return {
    kind: "table",
    name: "Baris",
    page: PAPER,
    columns: [
      { head: "Kegiatan", width: 20 },
      { head: "Pagu (Rp)", width: 12 },
      { head: "Nilai", width: 10 },
    ],
    frozenColumns: 0,
    rows,
  };
}

/** A workbook of these sheets. */
export function workbookOf(table: TableSheet, ...sheets: Sheet[]): Workbook {
  return { title: "Contoh", factsDigest: "0".repeat(64), sheets: [...sheets, table], table };
}
