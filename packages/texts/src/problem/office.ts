import type { ProblemText } from "./problem.ts";

/** What is met in Excel workbooks and Word documents, by code. `{place}` is a cell such as K12, `{count}` how many there are. */
export const id = {
  "file-damaged": {
    message: "Berkas rusak atau terpotong, sehingga tidak dapat dibaca.",
    fix: "Buka berkasnya di Excel atau Word, simpan ulang, atau minta kiriman yang utuh.",
  },
  "file-encrypted": {
    message: "Berkas dikunci dengan kata sandi.",
    fix: "Buka dengan kata sandinya, hapus kata sandi itu, lalu simpan ulang.",
  },
  "file-name-differs": {
    message: "Nama berkas berakhiran .{name}, tetapi isinya {kind}; yang dibaca adalah isinya.",
    fix: "Pastikan ini berkas yang dimaksud.",
  },
  "format-old-office": {
    message: "Berkas ini berformat Excel atau Word lama (.xls atau .doc), yang tidak dapat dibaca di sini.",
    fix: "Buka berkasnya lalu simpan sebagai XLSX atau DOCX.",
  },
  "format-open-document": {
    message: "Berkas ini berformat OpenDocument (.ods atau .odt), yang tidak dapat dibaca di sini.",
    fix: "Buka berkasnya lalu simpan sebagai XLSX atau DOCX.",
  },
  "format-binary-workbook": {
    message: "Berkas ini buku kerja biner (.xlsb), yang tidak dapat dibaca di sini.",
    fix: "Buka di Excel lalu simpan sebagai XLSX.",
  },
  "archive-not-office": {
    message: "Berkas ini sebuah arsip ZIP, bukan buku kerja Excel atau dokumen Word.",
    fix: "Keluarkan berkas XLSX atau DOCX dari dalamnya, lalu pilih berkas itu.",
  },
  "archive-method": {
    message: "Berkas ini dipadatkan dengan cara yang tidak dipakai Excel maupun Word.",
    fix: "Buka berkasnya lalu simpan ulang sebagai XLSX atau DOCX.",
  },
  "archive-too-many-parts": {
    message: "Berkas ini terdiri atas lebih dari {limit} bagian.",
    fix: "Salin tabelnya ke berkas baru, lalu simpan.",
  },
  "archive-too-large": {
    message: "Isi berkas sesudah dibuka lebih besar daripada {limit} MiB.",
    fix: "Ambil bagian tabelnya saja, atau pecah menjadi beberapa berkas.",
  },
  "too-many-elements": {
    message: "Isi berkas terdiri atas lebih dari {limit} unsur.",
    fix: "Ambil bagian tabelnya saja, atau pecah menjadi beberapa berkas.",
  },
  "archive-too-dense": {
    message:
      "Isi berkas lebih dari {limit} kali bentuk padatnya; berkas yang wajar tidak demikian, sehingga tidak dibuka.",
    fix: "Salin tabelnya ke berkas baru, lalu simpan.",
  },
  "xml-doctype": {
    message: "Berkas memuat deklarasi DOCTYPE, yang tidak pernah ditulis Excel maupun Word, sehingga tidak dibaca.",
    fix: "Buka berkasnya lalu simpan ulang sebagai XLSX atau DOCX.",
  },
  "xml-too-deep": {
    message: "Isi berkas bersarang lebih dari {limit} tingkat.",
    fix: "Salin tabelnya ke berkas baru, lalu simpan.",
  },
  "document-without-table": {
    message: "Dokumen ini tidak memuat tabel.",
    fix: "Pilih dokumen yang memuat tabel rencana.",
  },
  "too-many-sheets": {
    message: "Buku kerja memuat lebih dari {limit} lembar.",
    fix: "Simpan lembar yang memuat rencana saja.",
  },
  "too-many-merges": {
    message: "Lembar ini memuat lebih banyak sel gabungan daripada yang dapat dibaca ({limit}).",
    fix: "Pisahkan sel gabungan yang tidak perlu, lalu simpan ulang.",
  },
  "too-many-letters": {
    message: "Isi sel dalam berkas ini lebih dari {limit} huruf.",
    fix: "Pecah berkas menjadi beberapa bagian.",
  },
  "macros-ignored": {
    message: "Berkas memuat makro. Makro tidak dijalankan dan tidak disimpan.",
    fix: "Tidak ada yang perlu dilakukan bila hanya tabelnya yang dimaksud.",
  },
  "sheet-hidden": {
    message: "Lembar ini tersembunyi, tetapi ikut dibaca.",
    fix: "Hapus lembar itu dari berkas bila bukan bagian rencana.",
  },
  "rows-hidden": {
    message: "{count} baris tersembunyi ikut dibaca.",
    fix: "Tampilkan barisnya untuk memeriksa, atau hapus bila bukan bagian rencana.",
  },
  "columns-hidden": {
    message: "{count} kolom tersembunyi ikut dibaca, mulai dari kolom {place}.",
    fix: "Tampilkan kolomnya untuk memeriksa, atau hapus bila bukan bagian rencana.",
  },
  "formula-read": {
    message: "{count} sel berisi rumus, mulai dari {place}; yang dibaca adalah hasil yang tersimpan: {value}",
    fix: "Pastikan hasil rumusnya mutakhir saat berkas disimpan.",
  },
  "formula-without-value": {
    message: "{count} sel berisi rumus tanpa hasil yang tersimpan, mulai dari {place}: {value}",
    fix: "Buka berkasnya di Excel atau LibreOffice lalu simpan, agar hasil rumusnya ikut tersimpan.",
  },
  "cell-error": {
    message: "{count} sel berisi galat, mulai dari {place}: {value}",
    fix: "Perbaiki rumus pada sel tersebut, lalu simpan ulang.",
  },
  "cell-date": {
    message: "{count} sel tersimpan sebagai tanggal, mulai dari {place}, dan dibaca {value}.",
    fix: "Bila yang dimaksud bukan tanggal (misalnya rentang 1-5), ubah selnya menjadi teks lalu tulis ulang.",
  },
  "merge-hides-value": {
    message:
      "{count} sel di bawah sel gabungan masih menyimpan isi yang tidak tampak, mulai dari {place}: {value}. Isi itu tidak dibaca.",
    fix: "Pisahkan sel gabungannya bila isi itu diperlukan.",
  },
  "tracked-changes": {
    message: "Tabel memuat {count} perubahan terlacak: sisipan dibaca, yang dihapus tidak.",
    fix: "Terima atau tolak perubahannya di Word bila bukan itu yang dimaksud.",
  },
  "nested-table": {
    message: "{count} tabel di dalam sel dibaca sebagai isi sel itu.",
    fix: "Keluarkan tabel itu dari selnya bila memuat baris rencana.",
  },
  "textbox-ignored": {
    message: "{count} kotak teks di dalam tabel tidak dibaca.",
    fix: "Pindahkan isinya ke dalam sel bila bagian dari rencana.",
  },
  "objects-ignored": {
    message: "{count} objek tersemat di dalam tabel tidak dibaca.",
    fix: "Tulis isinya di dalam sel bila bagian dari rencana.",
  },
  "parts-ignored": {
    message: "Dokumen menyisipkan {count} berkas lain, yang tidak dibaca.",
    fix: "Buka dan simpan ulang di Word agar isinya menjadi bagian dokumen.",
  },
  "numbering-unread": {
    message: "Nomor otomatis pada {count} paragraf dalam tabel tidak dibaca.",
    fix: "Tidak ada yang perlu dilakukan bila nomor itu hanya nomor urut.",
  },
  "hidden-text": {
    message: "Teks tersembunyi pada {count} tempat dalam tabel ikut dibaca.",
    fix: "Hapus teks itu bila bukan bagian rencana.",
  },
  "table-without-header": {
    message: "Bagian ini tidak memuat kepala tabel rencana, sehingga {count} barisnya tidak dibaca.",
    fix: "Bila barisnya bagian rencana, tambahkan baris kepala di atasnya.",
  },
  "prose-in-table": {
    message:
      "{count} baris di dalam tabel hanya memuat judul atau keterangan dan tidak dibaca sebagai baris rencana: {value}",
    fix: "Bila itu baris rencana, isi kolom lainnya.",
  },
  "blank-outside-merge": {
    message: "Sel kosong ini berada di luar sel gabungan, sehingga tidak mengikuti isi di atasnya: {above}",
    fix: "Gabungkan dengan sel di atasnya, atau tulis ulang isinya, bila memang sama.",
  },
  "merged-across": {
    message: "Sel gabungan ini melintasi beberapa kolom; isinya dibaca pada kolom pertamanya: {value}",
    fix: "Pisahkan selnya bila isi itu milik kolom lain.",
  },
  "ceiling-shared": {
    message:
      "Pagu pada sel gabungan ini dicatat sekali, pada baris pertamanya, meskipun meliputi kegiatan ini: {value}",
    fix: "Bagi pagunya per kegiatan bila sudah diketahui.",
  },
  "ceiling-fraction": {
    message: "Pagu {value} bukan rupiah bulat, sehingga tidak dibaca.",
    fix: "Bulatkan pagunya menjadi rupiah penuh.",
  },
} as const satisfies Readonly<Record<string, ProblemText>>;

export const en = {
  "file-damaged": {
    message: "The file is damaged or cut short and can't be read.",
    fix: "Open it in Excel or Word and save it again, or ask for the whole file.",
  },
  "file-encrypted": {
    message: "The file is locked with a password.",
    fix: "Open it with the password, remove the password, and save it again.",
  },
  "file-name-differs": {
    message: "The file's name ends in .{name}, but it holds {kind}; the content was read.",
    fix: "Make sure that this is the file you meant.",
  },
  "format-old-office": {
    message: "This is a file of old Excel or Word (.xls or .doc), which can't be read here.",
    fix: "Open it and save it as XLSX or DOCX.",
  },
  "format-open-document": {
    message: "This is an OpenDocument file (.ods or .odt), which can't be read here.",
    fix: "Open it and save it as XLSX or DOCX.",
  },
  "format-binary-workbook": {
    message: "This is a binary workbook (.xlsb), which can't be read here.",
    fix: "Open it in Excel and save it as XLSX.",
  },
  "archive-not-office": {
    message: "This is a ZIP archive and no Excel workbook or Word document.",
    fix: "Take the XLSX or DOCX file out of it, and choose that one.",
  },
  "archive-method": {
    message: "This file is packed in a way that neither Excel nor Word uses.",
    fix: "Open it and save it again as XLSX or DOCX.",
  },
  "archive-too-many-parts": {
    message: "This file has more than {limit} parts.",
    fix: "Copy the table to a new file and save that.",
  },
  "archive-too-large": {
    message: "Unpacked, the file is larger than {limit} MiB.",
    fix: "Take the table only, or split it into several files.",
  },
  "too-many-elements": {
    message: "The file consists of more than {limit} elements.",
    fix: "Take the table only, or split it into several files.",
  },
  "archive-too-dense": {
    message: "The file holds more than {limit} times its packed size; no ordinary file does, so it was not opened.",
    fix: "Copy the table to a new file and save that.",
  },
  "xml-doctype": {
    message: "The file holds a DOCTYPE declaration, which neither Excel nor Word ever writes, so it was not read.",
    fix: "Open it and save it again as XLSX or DOCX.",
  },
  "xml-too-deep": {
    message: "The file is nested more than {limit} levels deep.",
    fix: "Copy the table to a new file and save that.",
  },
  "document-without-table": {
    message: "There is no table in this document.",
    fix: "Choose the document that holds the plan's table.",
  },
  "too-many-sheets": {
    message: "The workbook has more than {limit} sheets.",
    fix: "Save only the sheets that hold the plan.",
  },
  "too-many-merges": {
    message: "This sheet has more merged cells than can be read ({limit}).",
    fix: "Split the merged cells that are not needed, and save it again.",
  },
  "too-many-letters": {
    message: "The cells of this file hold more than {limit} letters.",
    fix: "Split the file into parts.",
  },
  "macros-ignored": {
    message: "The file holds macros. They were neither run nor kept.",
    fix: "Nothing needs to be done if only the table was meant.",
  },
  "sheet-hidden": {
    message: "This sheet is hidden, but was read.",
    fix: "Remove the sheet from the file if it is no part of the plan.",
  },
  "rows-hidden": {
    message: "{count} hidden rows were read.",
    fix: "Show the rows to check them, or remove them if they are no part of the plan.",
  },
  "columns-hidden": {
    message: "{count} hidden columns were read, the first is column {place}.",
    fix: "Show the columns to check them, or remove them if they are no part of the plan.",
  },
  "formula-read": {
    message: "{count} cells hold formulas, the first is {place}; their stored results were read: {value}",
    fix: "Make sure that the results were up to date when the file was saved.",
  },
  "formula-without-value": {
    message: "{count} cells hold formulas without a stored result, the first is {place}: {value}",
    fix: "Open the file in Excel or LibreOffice and save it, so that results are stored.",
  },
  "cell-error": {
    message: "{count} cells hold errors, the first is {place}: {value}",
    fix: "Mend the formula of the cell, and save it again.",
  },
  "cell-date": {
    message: "{count} cells are stored as dates, the first is {place}, and were read as {value}.",
    fix: "If no date was meant (a range such as 1-5), turn the cell into text and write it again.",
  },
  "merge-hides-value": {
    message:
      "{count} cells below merged cells still hold something that is not shown, the first is {place}: {value}. It was not read.",
    fix: "Split the merged cell if the content is needed.",
  },
  "tracked-changes": {
    message: "The table holds {count} tracked changes: insertions were read, deletions were not.",
    fix: "Accept or reject the changes in Word if something else was meant.",
  },
  "nested-table": {
    message: "{count} tables within cells were read as text of their cells.",
    fix: "Take the table out of its cell if it holds rows of the plan.",
  },
  "textbox-ignored": {
    message: "{count} text boxes within the table were not read.",
    fix: "Move their text into cells if it is part of the plan.",
  },
  "objects-ignored": {
    message: "{count} embedded objects within the table were not read.",
    fix: "Write their content into cells if it is part of the plan.",
  },
  "parts-ignored": {
    message: "The document inserts {count} other files, which were not read.",
    fix: "Open and save it in Word, so that their content becomes part of the document.",
  },
  "numbering-unread": {
    message: "Automatic numbers of {count} paragraphs in the table were not read.",
    fix: "Nothing needs to be done if they only count rows.",
  },
  "hidden-text": {
    message: "Hidden text was read at {count} places in the table.",
    fix: "Remove it if it is no part of the plan.",
  },
  "table-without-header": {
    message: "There is no header of a plan here, so its {count} rows were not read.",
    fix: "If the rows are part of the plan, add the header line above them.",
  },
  "prose-in-table": {
    message: "{count} lines within the table hold only a heading or a remark and were not read as rows: {value}",
    fix: "Fill in the other columns if it is a row of the plan.",
  },
  "blank-outside-merge": {
    message: "This blank cell lies outside the merged cells and so does not take the text above it: {above}",
    fix: "Merge it with the cell above, or write the text again, if it is the same.",
  },
  "merged-across": {
    message: "This merged cell goes over several columns; it was read in the first of them: {value}",
    fix: "Split the cell if its text belongs to another column.",
  },
  "ceiling-shared": {
    message:
      "The ceiling of this merged cell was entered once, on its first row, though it covers this activity too: {value}",
    fix: "Divide it among the activities once that is known.",
  },
  "ceiling-fraction": {
    message: "The ceiling {value} is not in whole rupiah, so it was not read.",
    fix: "Round it to whole rupiah.",
  },
} satisfies Record<keyof typeof id, ProblemText>;
