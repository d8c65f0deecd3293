import type { ProgramGroup } from "@rata/domain/plan/ProgramGroup";

type Column = "name" | "email" | "role" | "region" | "agency" | "group";

/** Words by which the columns of a list of people are known, the first of each as the template writes it. */
export const ACCOUNT_HEADS: Readonly<Record<Column, readonly string[]>> = {
  name: ["nama", "nama lengkap", "nama pengguna", "name"],
  email: ["surel", "email", "e-mail", "alamat surel", "alamat email"],
  role: ["peran", "role", "jabatan di rata"],
  region: ["wilayah", "kode wilayah", "region"],
  agency: ["perangkat daerah", "opd", "skpd", "instansi", "agency"],
  group: ["kelompok", "kelompok program", "group"],
};

/** Words by which a kelompok program is known, after the word kelompok itself. */
export const GROUP_WORDS: Readonly<Record<ProgramGroup, readonly string[]>> = {
  "social-assistance": ["1", "i", "satu", "bantuan dan jaminan sosial"],
  empowerment: ["2", "ii", "dua", "pemberdayaan dan usaha mikro kecil"],
  other: ["3", "iii", "tiga", "program lain", "lain"],
};

/** The import of people from a list. */
export const id = {
  open: "Impor dari berkas",
  title: "Impor pengguna",
  help: "Satu baris per orang. Kolom nama, surel, dan peran harus ada; wilayah (kode Kemendagri), perangkat daerah, dan kelompok boleh kosong bila tidak diperlukan.",
  template: "Unduh contoh berkas (CSV)",
  templateName: "contoh-daftar-pengguna.csv",
  drop: "Letakkan berkas di sini",
  or: "atau",
  choose: "Pilih berkas",
  kinds: "CSV dengan titik koma atau koma, TSV, atau Excel; paling besar 1 MB dan 500 orang.",
  paste: "Atau tempel tabelnya",
  readPaste: "Baca tempelan",
  pastedName: "tempelan.csv",
  columns: {
    name: "Nama",
    email: "Surel",
    role: "Peran",
    region: "Wilayah",
    agency: "Perangkat daerah",
    group: "Kelompok",
  } satisfies Record<Column, string>,
  read: (name: string) => `Berkas ${name}`,
  counts: (count: { read: number; accepted: number; existing: number; refused: number }) =>
    `${count.read} baris dibaca: ${count.accepted} akun baru, ${count.existing} sudah ada, ${count.refused} ditolak.`,
  accepted: "Akun yang akan dibuat",
  existing: "Sudah ada",
  existingAdvice: "Akun ini tidak diubah.",
  refused: "Baris yang ditolak",
  line: (line: number) => `Baris ${line}`,
  nothing: "Tidak ada akun baru dari berkas ini.",
  commit: (count: number) => `Buat ${count} akun`,
  other: "Pakai berkas lain",
  cancel: "Tutup",
  done: (count: number) => `${count} akun dibuat`,
  doneAdvice:
    "Unduh tautan undangannya sekarang; tautan hanya dapat diunduh dari halaman ini. Sampaikan tiap tautan kepada orangnya secara pribadi. Tautan berlaku tujuh hari.",
  download: "Unduh tautan undangan (CSV)",
  linksName: "tautan-undangan.csv",
  linkHeads: ["Nama", "Surel", "Tautan", "Berlaku sampai"],
  finish: "Selesai",
  finishFirst: "Tautan belum diunduh. Unduh dahulu, atau buatkan tautan baru satu per satu nanti.",
};

export const en = {
  open: "Import from a file",
  title: "Import people",
  help: "One line per person. Name, address and role are needed; region (Kemendagri code), agency and group may be empty where they are not needed.",
  template: "Download an example file (CSV)",
  templateName: "contoh-daftar-pengguna.csv",
  drop: "Drop a file here",
  or: "or",
  choose: "Choose a file",
  kinds: "CSV with semicolons or commas, TSV or Excel; 1 MB and 500 people at most.",
  paste: "Or paste the table",
  readPaste: "Read what was pasted",
  pastedName: "tempelan.csv",
  columns: {
    name: "Name",
    email: "Address",
    role: "Role",
    region: "Region",
    agency: "Agency",
    group: "Group",
  },
  read: (name: string) => `File ${name}`,
  counts: (count: { read: number; accepted: number; existing: number; refused: number }) =>
    `${count.read} rows read: ${count.accepted} new accounts, ${count.existing} exist already, ${count.refused} refused.`,
  accepted: "Accounts to be made",
  existing: "Exist already",
  existingAdvice: "These accounts are not changed.",
  refused: "Refused rows",
  line: (line: number) => `Line ${line}`,
  nothing: "There is no new account in this file.",
  commit: (count: number) => `Make ${count} accounts`,
  other: "Use another file",
  cancel: "Close",
  done: (count: number) => `${count} accounts were made`,
  doneAdvice:
    "Download their invitation links now; they can be downloaded from this page alone. Hand each to its person in private. They hold for seven days.",
  download: "Download the invitation links (CSV)",
  linksName: "tautan-undangan.csv",
  linkHeads: ["Name", "Address", "Link", "Holds until"],
  finish: "Done",
  finishFirst: "The links were not downloaded. Download them first, or make new ones one by one later.",
} satisfies typeof id;
