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
