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
} satisfies typeof id;
