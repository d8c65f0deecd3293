/** What is met in a budget export of SIPD, by code. */
export const id = {
  "budget-no-table": {
    message: "Tidak ditemukan tabel anggaran: baris judul kolomnya tidak dikenali.",
    fix: "Tunjukkan baris judulnya di langkah 2, atau pastikan ada judul seperti Kode, Uraian, dan Pagu.",
  },
  "budget-code-column-missing": {
    message: "Tabel ini tidak memiliki kolom kode.",
    fix: "Tunjukkan di langkah 2 kolom mana yang memuat kode.",
  },
  "budget-several-ceilings": {
    message: "Lebih dari satu kolom dapat berarti pagu ({value}), sehingga tidak ada yang dibaca.",
    fix: "Pilih di langkah 2 kolom mana yang dibaca sebagai pagu.",
  },
  "budget-code-unread": {
    message: "Kode “{value}” tidak sesuai susunan urusan.bidang.program.tingkat.kegiatan.sub kegiatan.",
    fix: "Perbaiki kodenya seperti 1.02.02.1.02.0001, lalu unggah ulang.",
  },
  "budget-code-missing": {
    message: "Baris ini memuat jumlah atau indikator, tetapi tidak memuat kode: {value}",
    fix: "Isi kodenya, atau hapus barisnya bila bukan bagian anggaran.",
  },
  "budget-code-mended": {
    message: "Kode “{value}” dibaca sebagai {after} setelah angka nolnya dilengkapi.",
    fix: "Cocokkan dengan dokumen aslinya.",
  },
  "budget-code-repeated": {
    message:
      "Kode {value} tercetak lebih dari sekali dengan jumlah (pertama di baris {first}); tidak ada yang dipilih.",
    fix: "Tinggalkan lembar rekapitulasi di langkah 2, atau satukan baris-barisnya.",
  },
  "budget-sum-differs": {
    message: "Jumlah {value} tertulis {stated}, sedangkan rinciannya {computed}.",
    fix: "Periksa apakah rinciannya lengkap; keduanya tidak dijumlahkan.",
  },
  "budget-total-differs": {
    message: "“{value}” tertulis {stated}, sedangkan baris-barisnya {computed}.",
    fix: "Periksa apakah ada baris yang ditolak atau tidak ikut disalin.",
  },
  "budget-other-government": {
    message: "{count} kode adalah kode tingkat pemerintahan lain, mulai dari {value}.",
    fix: "Pastikan berkas ini anggaran pemerintah yang memiliki rencana.",
  },
  "budget-other-year": {
    message: "Judul berkas menyebut tahun {value}, sedangkan rencana ini tahun {year}.",
    fix: "Pastikan ini berkas tahun yang dimaksud.",
  },
  "budget-other-agency": {
    message: "Berkas menyebut {value}, sedangkan yang dipilih {agency}.",
    fix: "Pastikan berkas ini milik perangkat daerah yang dipilih.",
  },
};

export const en = {
  "budget-no-table": {
    message: "No budget table was found: its header was not recognised.",
    fix: "Point at the header line in step 2, or make sure that there are headings such as Kode, Uraian and Pagu.",
  },
  "budget-code-column-missing": {
    message: "This table has no column of codes.",
    fix: "Show in step 2 which column holds the codes.",
  },
  "budget-several-ceilings": {
    message: "More than one column could be the ceiling ({value}), so none was read.",
    fix: "Choose in step 2 which column is read as the ceiling.",
  },
  "budget-code-unread": {
    message: "The code “{value}” is not made of affair.field.programme.level.activity.sub-activity.",
    fix: "Correct it, such as 1.02.02.1.02.0001, and upload the file again.",
  },
  "budget-code-missing": {
    message: "This line holds an amount or an indicator and no code: {value}",
    fix: "Fill in its code, or delete the line if it is no part of the budget.",
  },
  "budget-code-mended": {
    message: "The code “{value}” was read as {after} after its zeros were put back.",
    fix: "Compare it with the original document.",
  },
  "budget-code-repeated": {
    message: "The code {value} is printed more than once with an amount (first in line {first}); none was chosen.",
    fix: "Leave out the summary sheet in step 2, or make one line of them.",
  },
  "budget-sum-differs": {
    message: "The amount of {value} is stated as {stated}, while its details come to {computed}.",
    fix: "See whether the details are complete; the two are not added.",
  },
  "budget-total-differs": {
    message: "“{value}” is stated as {stated}, while the lines come to {computed}.",
    fix: "See whether a line was refused or not copied.",
  },
  "budget-other-government": {
    message: "{count} codes belong to another level of government, beginning with {value}.",
    fix: "Make sure that this is the budget of the government that owns the plan.",
  },
  "budget-other-year": {
    message: "The file's title names the year {value}, while this plan is of {year}.",
    fix: "Make sure that this is the file of the year meant.",
  },
  "budget-other-agency": {
    message: "The file names {value}, while {agency} was chosen.",
    fix: "Make sure that this is the file of the agency chosen.",
  },
} satisfies typeof id;
