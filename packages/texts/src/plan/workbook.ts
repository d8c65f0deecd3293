import type { WorkbookColumn } from "@rata/domain/plan/agency/WorkbookColumn";
import { id as fields } from "./field.ts";
import { id as schedule } from "./schedule.ts";

const advice: Readonly<Partial<Record<WorkbookColumn, string>>> = {
  sector: "Untuk baris baru pilih dari daftar. Sektor, kebijakan, dan sasaran ditetapkan sekretariat TKPK.",
  policy: "Untuk baris baru pilih kebijakan yang ada di bawah sektor itu.",
  objective: "Untuk baris baru pilih sasaran yang ada di bawah kebijakan itu.",
  objectiveIndicator: "Ukuran sasaran yang ikut dicapai oleh baris ini.",
  program: "Nama program sesuai nomenklatur, ditulis di setiap baris.",
  programIndicator: "Ukuran keberhasilan program, bukan nama kegiatan.",
  code: "Pilih kode kegiatan dari daftar, atau ketik kodenya, misalnya 1.06.05.1.02.",
  activity: "Nama kegiatan sesuai nomenklatur, ditulis di setiap baris.",
  activityIndicator: "Keluaran kegiatan. Beberapa indikator: tambah baris dengan kegiatan yang sama, tanpa pagu.",
  locations: "Pilih satu tempat atau ketik beberapa tempat yang dipisahkan koma.",
  target: "Angka saja bila satuannya dipilih di sebelah; boleh juga ditulis lengkap, misalnya 20,33% (21 kW).",
  unit: "Satuan angka target, misalnya orang.",
  targetOwner: "Indikator mana yang diukur oleh target ini.",
  ceiling: "Rupiah bulat untuk tahun rencana, sekali saja pada baris pertama kegiatan.",
  fundingSources: "Sumber dana kegiatan, misalnya APBD (DAU). Beberapa sumber dipisahkan titik koma.",
  removal: "Pilih “hapus” bila baris ini tidak jadi dilaksanakan. Baris tidak perlu dibuang dari lembar.",
  accumulation: schedule.advice.accumulation,
  quarter1: schedule.advice.quarter,
  month1: schedule.advice.month,
};

/**
 * The workbook that an agency fills in and gives back. It is always in Indonesian, like the plan: its heads are what the reader knows
 * it by, so that a change here makes older workbooks unreadable.
 */
export const id = {
  heads: {
    key: "Kunci Rata",
    sector: fields.sector.heading,
    policy: fields.policy.heading,
    objective: fields.objective.heading,
    objectiveIndicator: fields.objectiveIndicator.heading,
    program: fields.program.heading,
    programIndicator: fields.programIndicator.heading,
    code: "Kode Kegiatan",
    activity: fields.activity.heading,
    activityIndicator: fields.activityIndicator.heading,
    locations: fields.locations.heading,
    target: fields.target.heading,
    unit: "Satuan",
    targetOwner: "Target Mengukur",
    ceiling: fields.ceiling.short,
    fundingSources: fields.fundingSources.heading,
    ...schedule.heads,
    removal: "Hapus",
  } satisfies Record<WorkbookColumn, string>,
  advice,
  warnings: {
    fromList: "Pilih dari daftar. Usul sektor, kebijakan, atau sasaran baru disampaikan kepada sekretariat TKPK.",
    amount: "Tulis rupiah bulat tanpa Rp, misalnya 10000000.",
    owner: "Pilih Sasaran, Program, atau Kegiatan.",
    kind: "Pilih dari daftar, atau kosongkan.",
    removal: "Pilih “hapus” atau kosongkan.",
  },
  owners: { objective: "Sasaran", program: "Program", activity: "Kegiatan" },
  removed: "hapus",
  units: ["orang", "keluarga", "rumah tangga", "unit", "kelompok", "desa", "kab/kota", "paket", "dokumen", "%"],
  sources: [
    "APBD (PAD)",
    "APBD (DAU)",
    "APBD (DAK fisik)",
    "APBD (DAK nonfisik)",
    "APBD (DBH)",
    "APBN",
    "Dana Desa",
    "CSR",
  ],
  sheets: { plan: "Rencana", guide: "Petunjuk", lists: "Daftar", about: "Rata" },
  title: (agency: string, year: number) => `Lembar kerja ${agency}, rencana ${year}`,
  guide: {
    title: "Petunjuk pengisian",
    ofYear: (year: number) => `Arahan sekretariat TKPK untuk rencana ${year}`,
    steps: [
      "Isi atau ubah sel yang putih. Sel abu-abu ditetapkan sekretariat TKPK dan tidak dapat diubah di sini.",
      "Satu baris memuat satu indikator kegiatan. Semua kolom ditulis di setiap baris; pagu sekali per kegiatan.",
      "Baris baru ditulis pada baris kosong di bawah, atau sisipkan baris di tempat yang diinginkan.",
      "Baris yang tidak jadi ditandai “hapus” pada kolom terakhir.",
      "Simpan sebagai XLSX dan unggah kembali di Rata. Yang berubah ditunjukkan dahulu sebelum disimpan.",
      "Baris perangkat daerah lain tidak ada di lembar ini dan tidak akan berubah.",
    ],
    columns: "Arti kolom",
    madeAt: (revision: number) => `Dibuat dari perubahan ke-${revision} rencana ini`,
  },
};
