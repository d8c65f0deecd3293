/** What stands in the way of making a report or printing a document, by code. */
export const id = {
  "report-unknown": { message: "Laporan “{name}” tidak dikenal.", fix: "Laporan yang tersedia: {known}." },
  "report-out-missing": {
    message: "Nama berkas hasil belum disebutkan.",
    fix: "Tambahkan --out dengan nama berkas berakhiran .docx, .pdf, .xlsx, .csv, atau .html.",
  },
  "report-format-unsupported": {
    message: "Laporan tidak dapat dibuat dalam format {name}.",
    fix: "Pakai nama berkas berakhiran .docx, .pdf, .xlsx, .csv, atau .html.",
  },
  "report-year-missing": {
    message: "Kepala tabel tidak menyebut tahun rencana, atau menyebut lebih dari satu tahun.",
    fix: "Tambahkan --year dengan tahun rencana, misalnya --year 2023.",
  },
  "report-year-wrong": {
    message: "Tahun “{name}” bukan tahun rencana.",
    fix: "Tulis tahun empat angka, misalnya 2023.",
  },
  "report-separator-unknown": {
    message: "“{name}” bukan pemisah kolom CSV.",
    fix: "Pakai ; (dengan koma desimal) atau , (dengan titik desimal).",
  },
  "report-nothing": {
    message: "Tidak ada baris rencana yang dapat diterima, sehingga laporan tidak dibuat.",
    fix: "Periksa berkasnya dengan perintah matrix.",
  },
  "report-out-unwritable": {
    message: "Berkas hasil {name} tidak dapat ditulis.",
    fix: "Periksa folder tujuan dan hak tulisnya.",
  },
  "render-timeout": {
    message: "Dokumen tidak selesai disusun dalam {seconds} detik.",
    fix: "Pecah rencananya menjadi beberapa bagian, atau coba lagi saat beban komputer lebih ringan.",
  },
  "render-memory": {
    message: "Penyusunan dokumen memerlukan memori lebih dari {megabytes} MB.",
    fix: "Pecah rencananya menjadi beberapa bagian.",
  },
  "render-busy": {
    message: "Sudah ada {waiting} dokumen yang menunggu disusun.",
    fix: "Coba lagi beberapa menit kemudian.",
  },
  "render-failed": {
    message: "Dokumen tidak dapat disusun karena kesalahan pada program ini.",
    fix: "Laporkan beserta rencananya kepada pengelola.",
  },
  "render-closed": {
    message: "Penyusunan dokumen sedang dihentikan.",
    fix: "Coba lagi sesudah aplikasi berjalan kembali.",
  },
};

export const en = {
  "report-unknown": { message: "The report “{name}” is not known.", fix: "There are: {known}." },
  "report-out-missing": {
    message: "The file to write was not named.",
    fix: "Add --out with a file name that ends in .docx, .pdf, .xlsx, .csv or .html.",
  },
  "report-format-unsupported": {
    message: "Reports can't be made in the format {name}.",
    fix: "Use a file name that ends in .docx, .pdf, .xlsx, .csv or .html.",
  },
  "report-year-missing": {
    message: "The table's head names no year of the plan, or more than one.",
    fix: "Add --year with the year of the plan, such as --year 2023.",
  },
  "report-year-wrong": { message: "“{name}” is no year of a plan.", fix: "Write four digits, such as 2023." },
  "report-separator-unknown": {
    message: "“{name}” is no separator of CSV columns.",
    fix: "Use ; (with a decimal comma) or , (with a decimal point).",
  },
  "report-nothing": {
    message: "No row of the plan could be accepted, so no report was made.",
    fix: "Look at the file with the command matrix.",
  },
  "report-out-unwritable": {
    message: "The file {name} can't be written.",
    fix: "Check its folder and the right to write there.",
  },
  "render-timeout": {
    message: "The document was not laid out within {seconds} seconds.",
    fix: "Split the plan into parts, or try again when the computer is less busy.",
  },
  "render-memory": {
    message: "Laying out the document needs more than {megabytes} MB of memory.",
    fix: "Split the plan into parts.",
  },
  "render-busy": { message: "{waiting} documents wait to be laid out already.", fix: "Try again in a few minutes." },
  "render-failed": {
    message: "The document could not be laid out because of a fault in this program.",
    fix: "Report it with the plan to whoever runs Rata.",
  },
  "render-closed": { message: "Laying out documents is being stopped.", fix: "Try again once the app runs again." },
} satisfies typeof id;
