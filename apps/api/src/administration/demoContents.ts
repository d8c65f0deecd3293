import type { ProgramGroup } from "@rata/domain/plan/ProgramGroup";
import type { Role } from "@rata/domain/access/access";
import type { Instance } from "@rata/domain/agency/Instance";
import { type FigureFile, NTT_FIGURES } from "./demoFigures.ts";

/** What a new demo installation of a region holds. Names of institutions are public facts; no person stands in it. */
export interface DemoContents {
  instance: Pick<Instance, "name" | "timeZone" | "letterhead" | "team">;
  agencies: readonly { name: string; shortName: string; sectors: readonly string[] }[];
  /** A plan of the folder `demo`; null where there is none for the region. */
  plan: { file: string; year: number } | null;
  /** Published figures of the folder `demo`. */
  figures: readonly FigureFile[];
}

/** The demo of a region; a region without one of its own gets its name and the accounts. */
export function toDemoContents(region: { code: string; name: string }): DemoContents {
  return (
    CONTENTS[region.code] ?? {
      instance: {
        name: `Pemerintah ${region.name} (contoh)`,
        timeZone: "Asia/Jakarta",
        letterhead: [],
        team: `TKPK ${region.name}`,
      },
      agencies: [],
      plan: null,
      figures: [],
    }
  );
}

export interface DemoAccount {
  email: string;
  password: string;
  name: string;
  role: Role;
  /** Short name of the agency that the post belongs to. */
  agency: string | null;
  /** Of a coordinator. */
  group?: ProgramGroup;
  /** Whether the post is that of a part of the region, the first of them, and not of the region itself. */
  isOfPart?: boolean;
}

/** One account for each role. Fixed passwords, told to everybody: they exist in demo installations only. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  {
    email: "pengelola@rata.example",
    password: "contoh-pengelola",
    name: "Pengelola (contoh)",
    role: "administrator",
    agency: null,
  },
  {
    email: "sekretariat@rata.example",
    password: "contoh-sekretariat",
    name: "Staf Sekretariat (contoh)",
    role: "secretariat",
    agency: null,
  },
  {
    email: "kepala.sekretariat@rata.example",
    password: "contoh-kepala-sekretariat",
    name: "Kepala Sekretariat (contoh)",
    role: "secretariat-head",
    agency: null,
  },
  {
    email: "operator@rata.example",
    password: "contoh-operator",
    name: "Operator Dinas Sosial (contoh)",
    role: "agency-operator",
    agency: "Dinas Sosial",
  },
  {
    email: "kepala.dinas@rata.example",
    password: "contoh-kepala-dinas",
    name: "Kepala Dinas Sosial (contoh)",
    role: "agency-head",
    agency: "Dinas Sosial",
  },
  {
    email: "koordinator1@rata.example",
    password: "contoh-koordinator1",
    name: "Koordinator Kelompok I (contoh)",
    role: "group-coordinator",
    agency: null,
    group: "social-assistance",
  },
  {
    email: "koordinator2@rata.example",
    password: "contoh-koordinator2",
    name: "Koordinator Kelompok II (contoh)",
    role: "group-coordinator",
    agency: null,
    group: "empowerment",
  },
  {
    email: "pimpinan@rata.example",
    password: "contoh-pimpinan",
    name: "Pimpinan (contoh)",
    role: "leadership",
    agency: null,
  },
  { email: "pembaca@rata.example", password: "contoh-pembaca", name: "Pembaca (contoh)", role: "reader", agency: null },
  {
    email: "sekretaris.tkpk@rata.example",
    password: "contoh-sekretaris-tkpk",
    name: "Sekretaris TKPK (contoh)",
    role: "team-secretary",
    agency: null,
  },
  {
    email: "penghubung@rata.example",
    password: "contoh-penghubung",
    name: "Penghubung Kabupaten (contoh)",
    role: "regency-liaison",
    agency: null,
    isOfPart: true,
  },
];

/** Where a post needs an agency and the region has no list of its own. */
export const DEMO_AGENCY = { name: "Dinas Sosial", shortName: "Dinas Sosial", sectors: ["Sosial"] };

const CONTENTS: Readonly<Record<string, DemoContents>> = {
  "53": {
    instance: {
      name: "Pemerintah Provinsi Nusa Tenggara Timur (contoh)",
      timeZone: "Asia/Makassar",
      letterhead: ["PEMERINTAH PROVINSI NUSA TENGGARA TIMUR", "TIM KOORDINASI PENANGGULANGAN KEMISKINAN"],
      team: "TKPK Provinsi Nusa Tenggara Timur",
    },
    agencies: [
      {
        name: "Badan Perencanaan Pembangunan, Penelitian dan Pengembangan Daerah",
        shortName: "Bappelitbangda",
        sectors: [],
      },
      {
        name: "Dinas Kesehatan, Kependudukan dan Pencatatan Sipil",
        shortName: "Dinas Kesehatan",
        sectors: ["Kesehatan"],
      },
      { name: "Dinas Pendidikan dan Kebudayaan", shortName: "Dinas Pendidikan", sectors: ["Pendidikan"] },
      {
        name: "Dinas Pekerjaan Umum dan Perumahan Rakyat",
        shortName: "Dinas PUPR",
        sectors: ["Perumahan", "Perumahan dan Pemukiman"],
      },
      { name: "Dinas Sosial", shortName: "Dinas Sosial", sectors: ["Sosial"] },
      { name: "Dinas Pemberdayaan Masyarakat dan Desa", shortName: "Dinas PMD", sectors: ["Pembangunan Desa"] },
      {
        name: "Dinas Koperasi, Tenaga Kerja dan Transmigrasi",
        shortName: "Dinas Kopnakertrans",
        sectors: ["Ketenagakerjaan"],
      },
      {
        name: "Dinas Pertanian dan Ketahanan Pangan",
        shortName: "Dinas Pertanian",
        sectors: ["Pertanian", "Pertanian dan Perkebunan"],
      },
      { name: "Dinas Kelautan dan Perikanan", shortName: "Dinas Kelautan", sectors: ["Kelautan dan Perikanan"] },
      {
        name: "Dinas Energi dan Sumber Daya Mineral",
        shortName: "Dinas ESDM",
        sectors: ["Energi dan Sumber Daya Mineral"],
      },
    ],
    plan: { file: "rat-ntt-2023.tsv", year: 2023 },
    figures: NTT_FIGURES,
  },
  "53.02": {
    instance: {
      name: "Pemerintah Kabupaten Timor Tengah Selatan (contoh)",
      timeZone: "Asia/Makassar",
      letterhead: ["PEMERINTAH KABUPATEN TIMOR TENGAH SELATAN", "TIM KOORDINASI PENANGGULANGAN KEMISKINAN"],
      team: "TKPK Kabupaten Timor Tengah Selatan",
    },
    agencies: [
      { name: "Badan Perencanaan Pembangunan Daerah", shortName: "Bappeda", sectors: [] },
      { name: "Dinas Kesehatan", shortName: "Dinas Kesehatan", sectors: ["Kesehatan"] },
      { name: "Dinas Sosial", shortName: "Dinas Sosial", sectors: ["Sosial"] },
      { name: "Dinas Pertanian", shortName: "Dinas Pertanian", sectors: ["Pertanian"] },
    ],
    plan: { file: "contoh-tts-2027.tsv", year: 2027 },
    figures: NTT_FIGURES,
  },
};
