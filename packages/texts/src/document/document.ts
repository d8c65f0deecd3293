/** The document screen: reports to choose from, their preview and their files. */
export const id = {
  title: "Dokumen",
  help: "Matriks rencana dan rekapnya, dari isi rencana saat ini. Semua berkas bertanda RANCANGAN sampai rencana ditetapkan.",
  choice: "Pilih laporan",
  notes: "Sertakan lembar catatan internal",
  notesAdvice: "Lembar ini untuk penelaahan di dalam; jangan dilampirkan pada dokumen yang ditandatangani.",
  formats: { docx: "Word", xlsx: "Excel", pdf: "PDF", csv: "CSV" },
  download: (format: string) => `Unduh ${format}`,
  preparing: (format: string) => `Menyiapkan berkas ${format}…`,
  ready: (format: string) => `Berkas ${format} sudah diunduh.`,
  way: "Cara mengambil berkas",
  ways: {
    now: { name: "Unduh sekarang", advice: "Tunggu di halaman ini sampai berkasnya selesai." },
    tray: {
      name: "Masukkan ke baki dokumen",
      advice:
        "Dibuat di latar belakang; halaman ini boleh ditutup. Berkas tersimpan tujuh hari di baki, di kanan atas.",
    },
  },
  large: (rows: string) =>
    `Rencana ini memuat ${rows} baris, jadi pembuatan berkasnya perlu waktu. Disarankan lewat baki.`,
  order: (format: string) => `Pesan ${format}`,
  ordering: (format: string) => `Memesan berkas ${format}…`,
  ordered: (format: string) => `Berkas ${format} sudah dipesan. Kemajuannya tampak pada baki dokumen di kanan atas.`,
  convention: "Pemisah kolom pada CSV",
  conventions: {
    semicolon: "Titik koma, desimal koma (Excel Indonesia)",
    comma: "Koma, desimal titik (aplikasi lain)",
  },
  preview: (name: string) => `Pratinjau: ${name}`,
  previewPreparing: "Menyiapkan pratinjau…",
  previewLabel: "Pratinjau dokumen",
  openPreview: "Buka pratinjau di tab baru",
  empty: "Rencana ini belum berisi",
  emptyAdvice: "Dokumen dapat dibuat setelah matriksnya diimpor.",
};

export const en = {
  title: "Documents",
  help: "The plan matrix and its recaps, from the plan as it stands now. Every file is marked RANCANGAN (draft) until the plan is enacted.",
  choice: "Choose a report",
  notes: "Include the internal sheet of notes",
  notesAdvice: "This sheet is for internal review; don't attach it to a signed document.",
  formats: { docx: "Word", xlsx: "Excel", pdf: "PDF", csv: "CSV" },
  download: (format: string) => `Download ${format}`,
  preparing: (format: string) => `Preparing the ${format} file…`,
  ready: (format: string) => `The ${format} file has been downloaded.`,
  way: "How to take the file",
  ways: {
    now: { name: "Download now", advice: "Wait on this page until the file is ready." },
    tray: {
      name: "Put it into the document tray",
      advice:
        "Made in the background; you may close this page. The file is kept seven days in the tray, at the top right.",
    },
  },
  large: (rows: string) => `This plan has ${rows} rows, so its files take a while. The tray is recommended.`,
  order: (format: string) => `Order ${format}`,
  ordering: (format: string) => `Ordering the ${format} file…`,
  ordered: (format: string) =>
    `The ${format} file is on order. The document tray at the top right shows how far it is.`,
  convention: "Separator of columns in CSV",
  conventions: {
    semicolon: "Semicolon, decimal comma (Indonesian Excel)",
    comma: "Comma, decimal point (other programs)",
  },
  preview: (name: string) => `Preview: ${name}`,
  previewPreparing: "Preparing the preview…",
  previewLabel: "Preview of the document",
  openPreview: "Open the preview in a new tab",
  empty: "This plan is empty",
  emptyAdvice: "The document can be made once the matrix is imported.",
} satisfies typeof id;
