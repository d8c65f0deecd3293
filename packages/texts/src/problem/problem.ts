/**
 * What a problem says and what to do about it, by code. `{value}` is the cell's text, other braces hold the problem's params. A message
 * says which rule was met with which value; a fix says the next step.
 */
export const id = {
  "command-unknown": { message: "Perintah “{name}” tidak dikenal.", fix: "Pilih salah satu perintah yang tersedia." },
  "command-failed": {
    message: "Perintah terhenti karena kesalahan pada program ini.",
    fix: "Laporkan beserta berkas contohnya kepada pengelola.",
  },
  "file-argument-missing": {
    message: "Nama berkas belum disebutkan.",
    fix: "Sebutkan satu berkas sesudah nama perintah.",
  },
  "argument-unknown": {
    message: "Argumen “{name}” tidak dikenal atau tidak lengkap.",
    fix: "Periksa ejaan argumennya.",
  },
  "edition-unknown": { message: "Edisi “{name}” tidak dikenal.", fix: "Pakai province atau regency." },
  "region-unknown": {
    message: "Kode wilayah “{name}” tidak ada dalam daftar.",
    fix: "Pakai kode Kemendagri, misalnya 53 atau 53.02.",
  },
  "file-missing": {
    message: "Berkas {name} tidak ditemukan atau tidak dapat dibuka.",
    fix: "Periksa nama dan folder berkasnya.",
  },
  "file-not-regular": {
    message: "{name} bukan berkas biasa.",
    fix: "Sebutkan satu berkas teks, CSV, XLSX, atau DOCX.",
  },
  "file-empty": { message: "Berkas tidak berisi apa pun.", fix: "Pilih berkas yang memuat tabel rencana." },
  "file-binary": {
    message: "Isi berkas bukan teks, lembar Excel, atau dokumen Word, sehingga tidak ada tabel yang dapat dibaca.",
    fix: "Simpan tabelnya sebagai XLSX, DOCX, CSV, atau teks.",
  },
  "file-too-large": {
    message: "Berkas lebih besar daripada {limit} MiB.",
    fix: "Ambil bagian tabelnya saja, atau pecah menjadi beberapa berkas.",
  },
  "format-unsupported": {
    message: "Format berkas ini ({name}) belum didukung.",
    fix: "Buka berkasnya lalu simpan sebagai XLSX, DOCX, CSV, atau teks bertabulasi (.txt).",
  },
  "format-pdf": {
    message: "Berkas PDF belum dapat dibaca langsung.",
    fix: "Buka PDF, salin tabelnya, lalu simpan atau tempel sebagai teks.",
  },
  "line-too-long": {
    message: "Baris ini lebih panjang daripada {limit} karakter.",
    fix: "Periksa apakah berkas kehilangan pemisah barisnya, lalu simpan ulang.",
  },
  "cell-too-long": {
    message: "Ada sel yang lebih panjang daripada {limit} karakter.",
    fix: "Periksa tanda kutip pada baris ini, lalu simpan ulang.",
  },
  "too-many-cells-in-line": {
    message: "Baris ini memuat lebih dari {limit} sel.",
    fix: "Periksa pemisah kolom berkas, lalu simpan ulang.",
  },
  "too-many-cells-in-file": {
    message: "Berkas memuat lebih dari {limit} sel.",
    fix: "Periksa pemisah kolom berkas, atau pecah berkas menjadi beberapa bagian.",
  },
  "too-many-lines": {
    message: "Berkas memuat lebih dari {limit} baris.",
    fix: "Pecah berkas menjadi beberapa bagian.",
  },
  "quote-unclosed": {
    message: "Tanda kutip yang dibuka pada baris ini tidak ditutup dengan benar.",
    fix: "Tutup tanda kutipnya, atau ekspor ulang berkas sebagai CSV.",
  },
  "encoding-assumed": {
    message: "Berkas tidak memakai UTF-8; hurufnya dibaca sebagai Windows-1252.",
    fix: "Periksa huruf khusus. Bila keliru, simpan ulang berkas sebagai UTF-8.",
  },
  mojibake: {
    message: "Ada huruf yang tampaknya rusak karena salah pengodean: {value}",
    fix: "Salin ulang dari dokumen asal atau perbaiki huruf tersebut.",
  },
  "no-table": {
    message: "Tidak ada kepala tabel rencana yang dikenali.",
    fix: "Pastikan baris kepala ikut tersalin, misalnya Sektor/Urusan, Program, Kegiatan, Pagu.",
  },
  "header-source-missing": {
    message: "Berkas ini tidak mempunyai lembar atau tabel ke-{source}.",
    fix: "Pilih baris kepala pada lembar atau tabel yang ada.",
  },
  "header-line-missing": {
    message: "Baris kepala {line} tidak ada, kosong, atau sudah termasuk kepala tabel lain.",
    fix: "Pilih nomor baris yang berisi nama kolom.",
  },
  "column-place-missing": {
    message: "Tabel dengan kepala di baris {line} tidak mempunyai kolom ke-{place}.",
    fix: "Periksa baris kepalanya, lalu pilih arti kolom itu lagi.",
  },
  "column-chosen-twice": {
    message: "Dua kolom pada tabel ini diberi arti yang sama; salah satunya: {value}",
    fix: "Pilih arti lain untuk salah satu kolom, atau biarkan sebagai kolom tambahan.",
  },
  "header-unused": {
    message:
      "Baris ini tampak seperti kepala tabel, tetapi dibaca sebagai isi karena kepala tabel di bagian ini sudah ditunjukkan.",
    fix: "Bila baris ini kepala tabel lain, tambahkan di langkah arti kolom.",
  },
  "ceiling-column-missing": {
    message: "Tabel ini tidak mempunyai kolom pagu.",
    fix: "Tambahkan kolom pagu, atau tunjukkan kolom mana yang berisi pagu.",
  },
  "lines-outside": {
    message: "{count} baris di luar tabel tidak dibaca karena kepalanya tidak dikenali (sampai baris {last}).",
    fix: "Bila baris itu bagian rencana, tambahkan baris kepala di atasnya.",
  },
  "too-many-cells": {
    message: "Baris ini memuat {cells} sel, padahal tabel mempunyai {columns} kolom; kelebihannya: {value}",
    fix: "Periksa tabulasi atau pemisah yang berlebih pada baris ini.",
  },
  "names-nothing": {
    message: "Baris ini tidak menyebut sektor, kebijakan, sasaran, program, ataupun kegiatan: {value}",
    fix: "Isi sekurangnya satu kolom tersebut, atau hapus barisnya.",
  },
  "continuation-joined": {
    message: "Sambungan halaman digabung ke baris {into}: {after}",
    fix: "Pastikan potongan ini memang lanjutan sel di atasnya.",
  },
  "continuation-unclear": {
    message: "Baris sesudah pergantian halaman ini mungkin lanjutan baris {before}: {value}",
    fix: "Tentukan apakah baris ini lanjutan atau baris tersendiri.",
  },
  "words-repaired": {
    message: "Kata yang terpotong disatukan: “{before}” menjadi “{after}”.",
    fix: "Periksa hasilnya; batalkan bila keliru.",
  },
  "absence-sign": {
    message: "Tanda “{value}” dibaca sebagai tidak ada isi.",
    fix: "Isi nilainya bila sebenarnya ada.",
  },
  "ceiling-mended": {
    message: "Pagu yang terpotong dibaca utuh: “{before}” menjadi {after}.",
    fix: "Cocokkan dengan dokumen asal.",
  },
  "ceiling-undecidable": {
    message: "Pagu “{value}” dapat dibaca lebih dari satu cara atau pemisahnya tidak beraturan, sehingga tidak dibaca.",
    fix: "Tulis ulang dengan pemisah ribuan yang teratur, misalnya 1.797.202.000.",
  },
  "schedule-unread": {
    message: "Kolom “{head}” berisi “{value}”, yang tidak dapat dibaca.",
    fix: "Tulis sifat akumulasi seperti pada daftar, target dengan satuannya, dan RAK dalam rupiah bulat.",
  },
  "ceiling-negative": {
    message: "Pagu “{value}” bernilai negatif, sehingga tidak dibaca.",
    fix: "Tulis pagu sebagai bilangan positif dalam rupiah.",
  },
  "ceiling-not-a-number": {
    message: "Isi kolom pagu bukan bilangan: “{value}”.",
    fix: "Periksa apakah nilainya tertukar kolom, lalu tulis pagu dalam rupiah.",
  },
  "ceiling-too-large": {
    message: "Pagu “{value}” terlalu besar untuk sebuah anggaran daerah.",
    fix: "Periksa jumlah angkanya.",
  },
  "ceiling-unit": {
    message: "Kepala kolom menyebut satuan “{unit}”, sehingga pagu “{value}” belum dibaca sebagai rupiah.",
    fix: "Tulis pagu dalam rupiah penuh dan hapus satuan itu dari kepala kolom.",
  },
  "target-undecidable": {
    message: "Bilangan {number} pada target “{value}” dapat berarti dua hal.",
    fix: "Tentukan arti koma dan titik pada kolom target, atau tulis ulang bilangannya.",
  },
  "subtotal-unread": {
    message: "Jumlah “{value}” tidak dapat dibaca.",
    fix: "Tulis ulang jumlahnya dengan pemisah ribuan yang teratur.",
  },
  "subtotal-differs": {
    message: "Jumlah tertulis {stated} berbeda dari jumlah baris di atasnya, {computed}.",
    fix: "Periksa pagu baris-barisnya atau perbaiki jumlah yang tertulis.",
  },
  "place-unknown": {
    message: "Lokasi “{place}” tidak dikenali dalam daftar wilayah.",
    fix: "Tulis nama kabupaten/kota atau kecamatan menurut daftar resmi.",
  },
  "place-ambiguous": {
    message: "Lokasi “{place}” dapat berarti lebih dari satu wilayah.",
    fix: "Tambahkan kata Kabupaten atau Kota di depannya.",
  },
  "place-count-differs": {
    message: "“{place}” lebih banyak daripada {count} wilayah dalam daftar resmi.",
    fix: "Periksa jumlahnya atau sebutkan nama wilayahnya.",
  },
  "place-unspecified": {
    message: "“{place}” tidak menyebut wilayah mana.",
    fix: "Sebutkan nama wilayahnya bila sudah ditetapkan.",
  },
  "village-unchecked": {
    message: "“{place}” dibaca sebagai bagian wilayah {region}; nama desanya belum dicocokkan dengan daftar resmi.",
    fix: "Cocokkan nama desa dengan daftar resmi.",
  },
  "place-in-column": {
    message: "Kolom ini berisi nama wilayah: “{value}”.",
    fix: "Pindahkan ke kolom Lokasi bila memang lokasi.",
  },
  "program-in-indicator": {
    message: "Kolom indikator program berisi nama program: “{value}”.",
    fix: "Pindahkan ke kolom Program bila memang nama program.",
  },
  "target-in-indicator": {
    message: "Kolom indikator berisi angka target: “{value}”.",
    fix: "Pindahkan angkanya ke kolom Target bila memang target.",
  },
  "source-unknown": {
    message: "Sumber pendanaan “{source}” tidak dikenali.",
    fix: "Tulis sumbernya, misalnya APBD, APBN, PAD, DAU, DAK fisik, atau Dana Desa.",
  },
} as const satisfies Readonly<Record<string, ProblemText>>;

export interface ProblemText {
  message: string;
  fix: string;
}
export type ProblemCode = keyof typeof id;

export const en = {
  "command-unknown": { message: "The command “{name}” is not known.", fix: "Choose one of the commands there are." },
  "command-failed": {
    message: "The command stopped because of a fault in this program.",
    fix: "Report it with a sample file to whoever runs Rata.",
  },
  "file-argument-missing": { message: "No file was named.", fix: "Name one file after the command." },
  "argument-unknown": { message: "The argument “{name}” is not known or not complete.", fix: "Check its spelling." },
  "edition-unknown": { message: "The edition “{name}” is not known.", fix: "Use province or regency." },
  "region-unknown": {
    message: "The region code “{name}” is in no list.",
    fix: "Use a Kemendagri code, such as 53 or 53.02.",
  },
  "file-missing": { message: "The file {name} was not found or can't be opened.", fix: "Check its name and folder." },
  "file-not-regular": { message: "{name} is no regular file.", fix: "Name one text, CSV, XLSX or DOCX file." },
  "file-empty": { message: "The file holds nothing.", fix: "Choose a file that holds the plan's table." },
  "file-binary": {
    message: "The file is no text, no workbook and no document, so that no table can be read from it.",
    fix: "Save the table as XLSX, DOCX, CSV or text.",
  },
  "file-too-large": {
    message: "The file is larger than {limit} MiB.",
    fix: "Take the table only, or split it into several files.",
  },
  "format-unsupported": {
    message: "This file format ({name}) is not supported yet.",
    fix: "Open the file and save it as XLSX, DOCX, CSV or text with tabs (.txt).",
  },
  "format-pdf": {
    message: "PDF files can't be read directly yet.",
    fix: "Open the PDF, copy the table, and save or paste it as text.",
  },
  "line-too-long": {
    message: "This line is longer than {limit} characters.",
    fix: "See whether the file lost its line breaks, and save it again.",
  },
  "cell-too-long": {
    message: "A cell is longer than {limit} characters.",
    fix: "Check the quotation marks of this line, and save again.",
  },
  "too-many-cells-in-line": {
    message: "This line holds more than {limit} cells.",
    fix: "Check what parts the columns, and save again.",
  },
  "too-many-cells-in-file": {
    message: "The file holds more than {limit} cells.",
    fix: "Check what parts the columns, or split the file.",
  },
  "too-many-lines": { message: "The file holds more than {limit} lines.", fix: "Split the file into parts." },
  "quote-unclosed": {
    message: "The quotation mark opened in this line is not closed properly.",
    fix: "Close it, or export the file as CSV again.",
  },
  "encoding-assumed": {
    message: "The file is not UTF-8; its letters were read as Windows-1252.",
    fix: "Check special letters. If they are wrong, save the file as UTF-8.",
  },
  mojibake: {
    message: "Some letters seem broken by a wrong encoding: {value}",
    fix: "Copy again from the original document, or correct the letters.",
  },
  "no-table": {
    message: "No header of a plan's table was recognised.",
    fix: "Make sure that the header line is copied too, such as Sektor/Urusan, Program, Kegiatan, Pagu.",
  },
  "header-source-missing": {
    message: "The file has no sheet or table number {source}.",
    fix: "Choose a header in a sheet or table that is there.",
  },
  "header-line-missing": {
    message: "Header line {line} is not there, is blank, or belongs to the header of another table.",
    fix: "Choose the number of a line that holds names of columns.",
  },
  "column-place-missing": {
    message: "The table with its header in line {line} has no column {place}.",
    fix: "Check its header, then choose the meaning of that column again.",
  },
  "column-chosen-twice": {
    message: "Two columns of this table were given the same meaning; one of them: {value}",
    fix: "Choose another meaning for one of them, or leave it as an extra column.",
  },
  "header-unused": {
    message: "This line looks like a header but was read as content, since the header of this sheet was pointed at.",
    fix: "If it is the header of another table, add it as a header.",
  },
  "ceiling-column-missing": {
    message: "This table has no ceiling column.",
    fix: "Add one, or show which column holds the ceilings.",
  },
  "lines-outside": {
    message: "{count} lines outside the tables were not read because their header is unknown (up to line {last}).",
    fix: "If they belong to the plan, put a header line above them.",
  },
  "too-many-cells": {
    message: "This line holds {cells} cells while the table has {columns} columns; left over: {value}",
    fix: "Look for a surplus tab or delimiter in this line.",
  },
  "names-nothing": {
    message: "This line names no sector, policy, objective, programme or activity: {value}",
    fix: "Fill at least one of these columns, or delete the line.",
  },
  "continuation-joined": {
    message: "A continuation over the page was joined to line {into}: {after}",
    fix: "Make sure that it continues the cell above.",
  },
  "continuation-unclear": {
    message: "This line after a page break may continue line {before}: {value}",
    fix: "Say whether it is a continuation or a row of its own.",
  },
  "words-repaired": {
    message: "Split words were joined: “{before}” to “{after}”.",
    fix: "Check the result; undo it if it is wrong.",
  },
  "absence-sign": { message: "The sign “{value}” was read as nothing.", fix: "Enter the value if there is one." },
  "ceiling-mended": {
    message: "A split ceiling was read as one: “{before}” to {after}.",
    fix: "Compare it with the original document.",
  },
  "ceiling-undecidable": {
    message: "The ceiling “{value}” can be read in more than one way or is grouped irregularly, so it was not read.",
    fix: "Write it with regular separators, such as 1.797.202.000.",
  },
  "schedule-unread": {
    message: "The column “{head}” holds “{value}”, which can't be read.",
    fix: "Write the kind of accumulation as listed, targets with their unit, and the cash plan in whole rupiah.",
  },
  "ceiling-negative": {
    message: "The ceiling “{value}” is negative, so it was not read.",
    fix: "Write the ceiling as a positive number of rupiah.",
  },
  "ceiling-not-a-number": {
    message: "The ceiling column does not hold a number: “{value}”.",
    fix: "See whether columns were exchanged, then write the ceiling in rupiah.",
  },
  "ceiling-too-large": {
    message: "The ceiling “{value}” is too large for a regional budget.",
    fix: "Check the number of digits.",
  },
  "ceiling-unit": {
    message: "The header names the unit “{unit}”, so the ceiling “{value}” was not read as rupiah.",
    fix: "Write ceilings in full rupiah and remove the unit from the header.",
  },
  "target-undecidable": {
    message: "The number {number} in the target “{value}” can mean two things.",
    fix: "Say what comma and dot mean in the target column, or rewrite the number.",
  },
  "subtotal-unread": { message: "The sum “{value}” can't be read.", fix: "Write it with regular separators." },
  "subtotal-differs": {
    message: "The printed sum {stated} differs from the sum of the rows above it, {computed}.",
    fix: "Check the ceilings of these rows, or correct the printed sum.",
  },
  "place-unknown": {
    message: "The place “{place}” is not in the list of regions.",
    fix: "Write the regency, city or district as in the official list.",
  },
  "place-ambiguous": {
    message: "The place “{place}” can mean more than one region.",
    fix: "Put Kabupaten or Kota in front of it.",
  },
  "place-count-differs": {
    message: "“{place}” is more than the {count} regions of the official list.",
    fix: "Check the number, or name the regions.",
  },
  "place-unspecified": { message: "“{place}” does not say which regions.", fix: "Name them once they are chosen." },
  "village-unchecked": {
    message: "“{place}” was read as part of region {region}; its village name was not compared with the official list.",
    fix: "Compare the village name with the official list.",
  },
  "place-in-column": {
    message: "This column holds the name of a region: “{value}”.",
    fix: "Move it to the place column if it is a place.",
  },
  "program-in-indicator": {
    message: "The programme indicator column holds the name of a programme: “{value}”.",
    fix: "Move it to the programme column if it is one.",
  },
  "target-in-indicator": {
    message: "The indicator column holds a target's number: “{value}”.",
    fix: "Move the number to the target column if it is one.",
  },
  "source-unknown": {
    message: "The funding source “{source}” is not known.",
    fix: "Write the source, such as APBD, APBN, PAD, DAU, DAK fisik or Dana Desa.",
  },
} satisfies Record<ProblemCode, ProblemText>;
