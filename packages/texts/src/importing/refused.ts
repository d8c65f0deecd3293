/** The workbook of refused rows: what stands beside the thirteen columns. No head here may read like one of the plan's own. */
export const id = {
  title: "Baris yang ditolak",
  figuresTitle: "Angka yang ditolak",
  sheet: "Baris ditolak",
  surplus: "Isi di luar kolom",
  place: "Letak pada berkas",
  reason: "Alasan ditolak",
  fix: "Cara memperbaiki",
  line: (line: number) => `Baris ${line}`,
  sheetLine: (sheet: string, line: number) => `Lembar ${sheet}, baris ${line}`,
};

export const en = {
  title: "Refused rows",
  figuresTitle: "Refused figures",
  sheet: "Refused rows",
  surplus: "Beyond the columns",
  place: "Where in the file",
  reason: "Why it was refused",
  fix: "How to mend it",
  line: (line: number) => `Line ${line}`,
  sheetLine: (sheet: string, line: number) => `Sheet ${sheet}, line ${line}`,
} satisfies typeof id;
