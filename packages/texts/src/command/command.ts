import type { ProblemKind } from "@rata/domain/problem/Problem";
import type { Separators } from "@rata/domain/number/Separators";

/** What the offline command says around its results. */
export const id = {
  usage: "Pemakaian:",
  counts: (lines: number, joined: number, rows: number, refused: number) =>
    `${lines} baris dibaca: ${rows} diterima, ${joined} sambungan halaman digabung, ${refused} ditolak.`,
  total: "Jumlah pagu",
  withoutSector: "(tanpa sektor)",
  separators: (header: string, name: string, sample: string) => `Kolom ${header}: ${name}, menurut ${sample}`,
  separatorNames: {
    "decimal-comma": "titik memisahkan ribuan, koma memisahkan desimal",
    "decimal-dot": "koma memisahkan ribuan, titik memisahkan desimal",
  } satisfies Record<Separators, string>,
  noProblems: "Tidak ada yang perlu diperiksa.",
  // A document's tables are counted and not named.
  sheet: (name: string) => (/^Tabel \d+$/u.test(name) ? name.toLowerCase() : `lembar ${name}`),
  line: (line: number) => `baris ${line}`,
  kinds: {
    refused: "ditolak",
    question: "perlu diputuskan",
    repaired: "diperbaiki",
    notice: "untuk diketahui",
  } satisfies Record<ProblemKind, string>,
};

export const en = {
  usage: "Usage:",
  counts: (lines: number, joined: number, rows: number, refused: number) =>
    `${lines} lines read: ${rows} accepted, ${joined} page continuations joined, ${refused} refused.`,
  total: "Total ceiling",
  withoutSector: "(no sector)",
  separators: (header: string, name: string, sample: string) => `Column ${header}: ${name}, by ${sample}`,
  separatorNames: {
    "decimal-comma": "dot between thousands, decimal comma",
    "decimal-dot": "comma between thousands, decimal dot",
  },
  noProblems: "Nothing needs a look.",
  sheet: (name: string) => (/^Tabel \d+$/u.test(name) ? name.replace("Tabel", "table") : `sheet ${name}`),
  line: (line: number) => `line ${line}`,
  kinds: { refused: "refused", question: "to decide", repaired: "mended", notice: "to know" },
} satisfies typeof id;
