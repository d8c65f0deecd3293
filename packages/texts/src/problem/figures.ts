import type { ProblemText } from "./problem.ts";

/** What is met in files of figures: households and series, by code. */
export const id = {
  "fgt-file-missing": {
    message: "Belum disebut berkas mana yang dibaca.",
    fix: "Sebut satu berkas, misalnya: rata fgt rumah-tangga.csv --line 460823",
  },
  "fgt-line-wrong": {
    message: "Garis kemiskinan “{name}” bukan jumlah rupiah di atas nol.",
    fix: "Tulis --line dengan rupiah bulat, misalnya --line 460823.",
  },
  "fgt-head-missing": {
    message: "Baris judul tidak memuat weight, size, dan expenditure_per_capita masing-masing satu kali: {head}",
    fix: "Beri baris pertama judul weight,size,expenditure_per_capita.",
  },
  "fgt-line-too-long": {
    message: "Ada baris yang lebih panjang dari dua megabita.",
    fix: "Pastikan berkas ini teks dengan satu rumah tangga per baris.",
  },
  "fgt-nothing": {
    message: "Tidak ada rumah tangga yang dapat dihitung; {refused} baris ditolak.",
    fix: "Perbaiki baris yang ditolak, lalu ulangi.",
  },
  "household-cells": {
    message: "Banyaknya isian baris ini berbeda dari baris judul: {value}",
    fix: "Pastikan setiap kolom terisi satu kali dan desimal tidak memakai pemisah kolom.",
  },
  "household-empty": { message: "Kolom {column} kosong.", fix: "Isi angkanya, atau hapus barisnya." },
  "household-negative": {
    message: "Nilai {value} pada kolom {column} negatif.",
    fix: "Isi angka nol atau lebih.",
  },
  "household-decimal-mark": {
    message: "Nilai {value} pada kolom {column} memakai tanda yang bukan tanda desimal berkas ini.",
    fix: "Tulis tanpa pemisah ribuan, atau sebut tanda desimalnya dengan --decimal comma atau --decimal dot.",
  },
  "household-size": {
    message: "Banyaknya anggota {value} bukan bilangan bulat mulai dari satu.",
    fix: "Isi kolom size dengan banyaknya anggota rumah tangga.",
  },
  "household-unreadable": {
    message: "Nilai {value} pada kolom {column} bukan angka.",
    fix: "Isi angka saja, tanpa satuan dan tanpa pemisah ribuan.",
  },
  "series-no-table": {
    message: "Tidak ditemukan baris judul dengan kolom periode.",
    fix: "Beri baris pertama judul seperti periode,p0_persen,jumlah_miskin_ribu,p1,p2,gk_rp.",
  },
  "series-too-many-cells": {
    message: "Baris ini berisi lebih banyak kolom daripada judulnya: {value}",
    fix: "Bila desimal memakai koma, simpan berkas dengan titik koma sebagai pemisah kolom atau beri tanda petik.",
  },
  "series-period-unread": {
    message: "Periode baris ini tidak terbaca: {value}",
    fix: "Tulis tahun, triwulan, atau bulan ronde, misalnya 2022-03 atau Maret 2022.",
  },
  "series-period-twice": {
    message: "Periode {value} sudah ada di baris {first}; baris ini tidak dibaca.",
    fix: "Sisakan satu baris untuk setiap periode.",
  },
  "series-undecidable": {
    message: "Nilai {value} pada kolom {header} dapat dibaca dengan dua cara.",
    fix: "Tulis satu nilai dengan desimal yang jelas, atau tanpa pemisah ribuan.",
  },
  "series-unread": {
    message: "Nilai {value} pada kolom {header} bukan angka dan bukan tanda kekosongan.",
    fix: "Isi angkanya, atau tanda ... (tidak tersedia), - (tidak ada), atau NA (tidak ditampilkan).",
  },
  "series-out-of-range": {
    message: "Nilai {value} pada kolom {header} di luar nilai yang mungkin bagi indikator ini.",
    fix: "Cocokkan dengan sumbernya, juga tanda desimal dan satuannya.",
  },
  "series-column-unknown": {
    message: "Kolom {value} tidak dikenali sebagai indikator dan tidak dibaca.",
    fix: "Beri judul dengan nama indikatornya bila kolom ini hendak dibaca.",
  },
  "series-column-twice": {
    message: "Kolom {value} menyebut indikator yang sudah ada di kolom lain; hanya yang pertama dibaca.",
    fix: "Hapus atau ganti judul salah satunya.",
  },
  "series-unit-unsaid": {
    message: "Judul {value} tidak menyebut satuan; dibaca dalam ribuan.",
    fix: "Tulis satuannya pada judul, misalnya jumlah_miskin_ribu atau jumlah_miskin_jiwa.",
  },
  "series-round-unknown": {
    message:
      "{count} nilai pada kolom {header} berasal dari ronde yang tidak diterbitkan untuk indikator ini, mulai {value}.",
    fix: "Tulis bulan rondenya, misalnya 2022-03 atau 2022-09; ronde yang berbeda tidak dibandingkan.",
  },
  "series-line-sum": {
    message: "Garis kemiskinan {period} {value} berselisih Rp{missing} dari jumlah makanan dan bukan makanan.",
    fix: "Cocokkan ketiganya dengan sumbernya; selisih satu rupiah wajar.",
  },
  "series-file-missing": {
    message: "Belum disebut berkas deret mana yang dibaca.",
    fix: "Sebut satu berkas, misalnya: rata series kemiskinan.csv --national nasional.csv",
  },
  "claims-file-missing": {
    message: "Belum disebut naskah mana yang dibaca.",
    fix: "Sebut satu berkas, misalnya: rata claims bab-3.docx --series kemiskinan.csv",
  },
  "claims-series-missing": {
    message: "Belum disebut deret yang menjadi acuan naskah.",
    fix: "Tambahkan --series kemiskinan.csv.",
  },
} satisfies Record<string, ProblemText>;

export const en = {
  "fgt-file-missing": {
    message: "No file was named.",
    fix: "Name one file, such as: rata fgt households.csv --line 460823",
  },
  "fgt-line-wrong": {
    message: "The poverty line “{name}” is no amount of rupiah above zero.",
    fix: "Write --line with whole rupiah, such as --line 460823.",
  },
  "fgt-head-missing": {
    message: "The head does not hold weight, size and expenditure_per_capita once each: {head}",
    fix: "Begin the file with the head weight,size,expenditure_per_capita.",
  },
  "fgt-line-too-long": {
    message: "A line is longer than two megabytes.",
    fix: "Make sure that this is text with one household per line.",
  },
  "fgt-nothing": {
    message: "No household can be counted; {refused} rows were refused.",
    fix: "Mend the refused rows and try again.",
  },
  "household-cells": {
    message: "This line has another number of cells than the head: {value}",
    fix: "Fill in every column once, with decimals that do not use the mark between columns.",
  },
  "household-empty": { message: "The column {column} is empty.", fix: "Fill in the number, or delete the line." },
  "household-negative": { message: "{value} in the column {column} is negative.", fix: "Enter zero or more." },
  "household-decimal-mark": {
    message: "{value} in the column {column} has a mark that is not this file's decimal mark.",
    fix: "Write it without marks between thousands, or say the decimal mark with --decimal comma or --decimal dot.",
  },
  "household-size": {
    message: "{value} persons is no whole number from one on.",
    fix: "Enter in the column size how many persons the household has.",
  },
  "household-unreadable": {
    message: "{value} in the column {column} is no number.",
    fix: "Enter the number alone, without unit and without marks between thousands.",
  },
  "series-no-table": {
    message: "No head with a column of periods was found.",
    fix: "Begin the file with a head such as periode,p0_persen,jumlah_miskin_ribu,p1,p2,gk_rp.",
  },
  "series-too-many-cells": {
    message: "This line has more cells than the head: {value}",
    fix: "Where decimals have a comma, save the file with semicolons between columns, or put them in quotation marks.",
  },
  "series-period-unread": {
    message: "The period of this line can't be read: {value}",
    fix: "Write a year, a quarter or the month of a round, such as 2022-03 or Maret 2022.",
  },
  "series-period-twice": {
    message: "{value} stands in line {first} already; this line was not read.",
    fix: "Leave one line for each period.",
  },
  "series-undecidable": {
    message: "{value} in the column {header} can be read in two ways.",
    fix: "Write one value with plain decimals, or without marks between thousands.",
  },
  "series-unread": {
    message: "{value} in the column {header} is neither a number nor a sign for a missing value.",
    fix: "Enter the number, or ... (not available), - (none) or NA (not shown).",
  },
  "series-out-of-range": {
    message: "{value} in the column {header} is outside what this indicator can be.",
    fix: "Compare it with its source, also the decimal mark and the unit.",
  },
  "series-column-unknown": {
    message: "The column {value} is known as no indicator and was not read.",
    fix: "Give it the indicator's name as its head if it should be read.",
  },
  "series-column-twice": {
    message: "The column {value} names an indicator that another column holds; only the first was read.",
    fix: "Delete one of them or change its head.",
  },
  "series-unit-unsaid": {
    message: "The head {value} says no unit; it was read as thousands.",
    fix: "Write the unit in the head, such as jumlah_miskin_ribu or jumlah_miskin_jiwa.",
  },
  "series-round-unknown": {
    message:
      "{count} values in the column {header} are of a round in which this indicator is not published, from {value} on.",
    fix: "Write the month of the round, such as 2022-03 or 2022-09; unlike rounds are not compared.",
  },
  "series-line-sum": {
    message: "The poverty line of {period}, {value}, differs by Rp{missing} from its food and non-food parts.",
    fix: "Compare the three with their source; a difference of one rupiah is usual.",
  },
  "series-file-missing": {
    message: "No file of series was named.",
    fix: "Name one file, such as: rata series poverty.csv --national national.csv",
  },
  "claims-file-missing": {
    message: "No text was named.",
    fix: "Name one file, such as: rata claims chapter-3.docx --series poverty.csv",
  },
  "claims-series-missing": {
    message: "No series was named to hold the text against.",
    fix: "Add --series poverty.csv.",
  },
} satisfies typeof id;
