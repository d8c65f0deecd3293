/** The document screen: preview and download of the printed matrix. */
export const id = {
  title: "Dokumen",
  help: "Matriks rencana seperti pada dokumen RAT, dengan ringkasan, grafik, dan jumlah per sektor.",
  report: "Matriks rencana aksi tahunan",
  notes: "Sertakan lembar catatan internal",
  notesAdvice: "Lembar ini untuk penelaahan di dalam; jangan dilampirkan pada dokumen yang ditandatangani.",
  download: "Unduh PDF",
  preparing: "Menyiapkan PDF…",
  preview: "Pratinjau",
  previewLabel: "Pratinjau dokumen",
  openPreview: "Buka pratinjau di tab baru",
  empty: "Rencana ini belum berisi",
  emptyAdvice: "Dokumen dapat dibuat setelah matriksnya diimpor.",
};

export const en = {
  title: "Documents",
  help: "The plan matrix as it stands in the RAT document, with summary, chart and subtotals by sector.",
  report: "Matrix of the annual action plan",
  notes: "Include the internal sheet of notes",
  notesAdvice: "This sheet is for internal review; don't attach it to a signed document.",
  download: "Download PDF",
  preparing: "Preparing the PDF…",
  preview: "Preview",
  previewLabel: "Preview of the document",
  openPreview: "Open the preview in a new tab",
  empty: "This plan is empty",
  emptyAdvice: "The document can be made once the matrix is imported.",
} satisfies typeof id;
