/** A report as it is offered: its name and one sentence on what it tells. */
export interface ReportWords {
  name: string;
  advice: string;
}

/** The document screen: reports to choose from, their preview and their files. */
export const id = {
  title: "Dokumen",
  help: "Matriks rencana dan rekapnya, dari isi rencana saat ini. Semua berkas bertanda RANCANGAN sampai rencana ditetapkan.",
  choice: "Pilih laporan",
  sayReport: (key: string, parts: string) => find(key, reportsInIndonesian(parts)),
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
  sayReport: (key: string, parts: string) => find(key, reportsInEnglish(parts)),
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

/** A report that these words don't know, as an outside pack may bring, is offered by its key. */
function find(key: string, known: Readonly<Record<string, ReportWords>>): ReportWords {
  return new Map(Object.entries(known)).get(key) ?? { name: key, advice: "" };
}

function reportsInIndonesian(parts: string): Readonly<Record<string, ReportWords>> {
  return {
    "plan-matrix": {
      name: "Matriks rencana aksi",
      advice: "Tabel 3.1 dengan ringkasan, grafik, dan jumlah per sektor.",
    },
    "recap-agency": {
      name: "Rekap per perangkat daerah",
      advice: "Program, kegiatan, dan pagu setiap perangkat daerah.",
    },
    "recap-region": { name: `Rekap per ${parts}`, advice: `Kegiatan menurut lokasinya, per ${parts}.` },
    "recap-source": { name: "Rekap per sumber dana", advice: "Pagu menurut sumber pendanaannya." },
    "recap-group": {
      name: "Rekap per kelompok dan strategi",
      advice: "Pagu menurut kelompok program dan strategi penanggulangan kemiskinan.",
    },
    "indicator-profile": {
      name: "Profil kemiskinan daerah",
      advice: "Angka utama, perkembangan, perbandingan wilayah, sumber, dan tandanya.",
    },
  };
}

function reportsInEnglish(parts: string): Readonly<Record<string, ReportWords>> {
  return {
    "plan-matrix": { name: "Action plan matrix", advice: "Table 3.1 with summary, chart and subtotals by sector." },
    "recap-agency": { name: "Recap by agency", advice: "Programmes, activities and ceiling of each agency." },
    "recap-region": { name: `Recap by ${parts}`, advice: `Activities by their place, for ${parts}.` },
    "recap-source": { name: "Recap by funding source", advice: "Ceilings by where the money comes from." },
    "recap-group": {
      name: "Recap by group and strategy",
      advice: "Ceilings by programme group and strategy of poverty reduction.",
    },
    "indicator-profile": {
      name: "Poverty profile of the region",
      advice: "Headline figures, their course, comparison of regions, sources and signs.",
    },
  };
}
