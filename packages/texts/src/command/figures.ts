/** What `rata fgt` and `rata series` say around their figures; numbers come written. */
export const id = {
  households: (rows: string, accepted: string, refused: string) =>
    `${rows} rumah tangga dibaca: ${accepted} diterima, ${refused} ditolak.`,
  line: (line: string) => `Garis kemiskinan ${line} per kapita sebulan`,
  percent: "persen",
  people: (poor: string, population: string) => `${poor} dari ${population} orang di bawah garis`,
  refused: (line: number, message: string, fix: string) => `baris ${line}: ${message} ${fix}`,
  more: (count: string) => `… dan ${count} baris lain; lihat dengan --json.`,
  noSeries: "Tidak ada indikator dengan nilai.",
};
