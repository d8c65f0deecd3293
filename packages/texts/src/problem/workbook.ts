/** Problems of an agency's workbook that came back, by code; their words follow the rules of the other problems. */
export const id = {
  "workbook-not-rata": {
    message: "Berkas ini bukan lembar kerja dari Rata: kolom “Kunci Rata” tidak ditemukan.",
    fix: "Unduh lembar kerja perangkat daerah dari halaman ini, isi, lalu unggah kembali.",
  },
  "workbook-of-another-plan": {
    message: "Lembar kerja ini dibuat untuk rencana lain.",
    fix: "Buka rencana tahun yang sesuai, atau unduh lembar kerja baru.",
  },
  "workbook-of-another-agency": {
    message: "Lembar kerja ini dibuat untuk perangkat daerah lain.",
    fix: "Pilih perangkat daerah yang sesuai, atau unduh lembar kerjanya sendiri.",
  },
  "workbook-from-future": {
    message: "Lembar kerja ini menyebut keadaan rencana yang tidak pernah ada.",
    fix: "Unduh lembar kerja baru, lalu salin isian Anda ke sana.",
  },
  "row-not-yours": {
    message: "Kunci baris ini bukan milik perangkat daerah ini, atau barisnya sudah tidak ada.",
    fix: "Kosongkan kolom Kunci Rata bila ini baris baru; selain itu unduh lembar kerja baru.",
  },
  "row-repeated": {
    message: "Baris ini sama persis dengan baris lain pada lembar ini.",
    fix: "Hapus salinannya, atau ubah isinya bila memang baris baru.",
  },
  "shared-cell-changed": {
    message: "Sektor, kebijakan, dan sasaran ditetapkan sekretariat TKPK. Isi semula: {before}",
    fix: "Kembalikan ke isi semula. Usul perubahan disampaikan kepada sekretariat.",
  },
  "group-unknown": {
    message: "Pasangan sektor, kebijakan, dan sasaran ini tidak ada dalam rencana.",
    fix: "Pilih dari daftar pada sel sektor, kebijakan, dan sasaran.",
  },
  "row-needs-activity": {
    message: "Baris ini belum menyebut program ataupun kegiatan.",
    fix: "Isi kolom Program dan Kegiatan.",
  },
  "activity-split": {
    message: "Beberapa baris memuat satu kegiatan yang sama, tetapi nama program atau kegiatannya kini berbeda.",
    fix: "Samakan di semua baris kegiatan itu, atau tulis kegiatan lain sebagai baris baru.",
  },
  "ceiling-twice": {
    message: "Pagu satu kegiatan ditulis pada lebih dari satu baris.",
    fix: "Tulis pagu sekali saja, pada satu baris kegiatan itu.",
  },
  "funding-twice": {
    message: "Sumber pendanaan satu kegiatan ditulis berbeda pada beberapa baris.",
    fix: "Tulis semua sumbernya dalam satu sel.",
  },
  "code-split": {
    message: "Kode satu kegiatan ditulis berbeda pada beberapa baris.",
    fix: "Samakan kodenya di semua baris kegiatan itu.",
  },
  "code-unreadable": {
    message: "Kode kegiatan ini tidak dapat dibaca: {code}",
    fix: "Tulis kode seperti 1.06.05.1.02, atau pilih dari daftar.",
  },
  "unit-without-target": {
    message: "Satuan terisi, tetapi target kosong: {unit}",
    fix: "Isi targetnya atau kosongkan satuan.",
  },
  "owner-unknown": {
    message: "Target Mengukur tidak dikenali: {owner}",
    fix: "Pilih Sasaran, Program, atau Kegiatan.",
  },
  "removal-unclear": {
    message: "Kolom Hapus berisi kata lain: {mark}",
    fix: "Pilih “hapus” atau kosongkan.",
  },
};

export const en = {
  "workbook-not-rata": {
    message: "This file is no workbook made by Rata: the column “Kunci Rata” is missing.",
    fix: "Download the agency's workbook from this page, fill it in and upload it.",
  },
  "workbook-of-another-plan": {
    message: "This workbook was made for another plan.",
    fix: "Open the plan of the right year, or download a new workbook.",
  },
  "workbook-of-another-agency": {
    message: "This workbook was made for another agency.",
    fix: "Choose the right agency, or download its own workbook.",
  },
  "workbook-from-future": {
    message: "This workbook names a state of the plan that never was.",
    fix: "Download a new workbook and copy your entries into it.",
  },
  "row-not-yours": {
    message: "This row's key isn't this agency's, or the row is gone.",
    fix: "Empty the column Kunci Rata if the row is new; otherwise download a new workbook.",
  },
  "row-repeated": {
    message: "This row is exactly like another one of the sheet.",
    fix: "Remove the copy, or change it if it is a new row.",
  },
  "shared-cell-changed": {
    message: "Sector, policy and objective are set by the secretariat. It was: {before}",
    fix: "Put the former words back and propose the change to the secretariat.",
  },
  "group-unknown": {
    message: "The plan has no such sector, policy and objective together.",
    fix: "Choose from the lists in these cells.",
  },
  "row-needs-activity": {
    message: "This row names neither programme nor activity.",
    fix: "Fill in programme and activity.",
  },
  "activity-split": {
    message: "Several rows are one activity, and now differ in the name of programme or activity.",
    fix: "Write the same in all of its rows, or another activity as a new row.",
  },
  "ceiling-twice": {
    message: "The ceiling of one activity stands on more than one row.",
    fix: "Write it once, on one of its rows.",
  },
  "funding-twice": {
    message: "The rows of one activity name different funding sources.",
    fix: "Write all sources in one cell.",
  },
  "code-split": {
    message: "The rows of one activity have different codes.",
    fix: "Write the same code on all of its rows.",
  },
  "code-unreadable": {
    message: "This activity code can't be read: {code}",
    fix: "Write it like 1.06.05.1.02, or choose from the list.",
  },
  "unit-without-target": {
    message: "There is a unit and no target: {unit}",
    fix: "Fill in the target or empty the unit.",
  },
  "owner-unknown": {
    message: "What the target measures is not known: {owner}",
    fix: "Choose Sasaran, Program or Kegiatan.",
  },
  "removal-unclear": {
    message: "The column Hapus holds other words: {mark}",
    fix: "Choose “hapus” or leave it empty.",
  },
} satisfies typeof id;
