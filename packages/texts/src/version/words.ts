import type { Budget } from "@rata/domain/plan/Funding";
import type { IndicatorLevel, Level } from "@rata/domain/plan/Level";
import type { Strategy } from "@rata/domain/plan/Strategy";
import type { ProgramGroup } from "@rata/domain/plan/ProgramGroup";
import type { MoneyAxis, RecordChangeKind } from "@rata/domain/plan/version/PlanComparison";
import type { RegionLevel } from "@rata/domain/region/Region";

/** The words of a comparison of two versions, on screen and in its workbook. */
export const id = {
  kinds: {
    added: "Ditambahkan",
    removed: "Dihapus",
    changed: "Diubah",
    moved: "Dipindahkan",
  } satisfies Record<RecordChangeKind, string>,
  levels: {
    sector: "Sektor/Urusan",
    policy: "Kebijakan",
    objective: "Sasaran",
    program: "Program",
    activity: "Kegiatan",
  } satisfies Record<Level, string>,
  line: "Baris",
  axes: {
    sector: "Sektor/Urusan",
    agency: "Perangkat daerah",
    region: "Tempat",
    budget: "Anggaran",
  } satisfies Record<MoneyAxis, string>,
  groups: {
    "social-assistance": "Bantuan dan jaminan sosial",
    empowerment: "Pemberdayaan dan usaha mikro kecil",
    other: "Program lain",
  } satisfies Record<ProgramGroup, string>,
  strategies: {
    "reduce-burden": "Pengurangan beban pengeluaran",
    "raise-income": "Peningkatan pendapatan",
    "reduce-pockets": "Penurunan kantong kemiskinan",
  } satisfies Record<Strategy, string>,
  budgets: {
    "apbd-province": "APBD provinsi",
    "apbd-regency": "APBD kabupaten/kota",
    "apb-village": "APB desa",
    apbn: "APBN",
    "non-budget": "Di luar anggaran",
  } satisfies Record<Budget, string>,
  regionLevels: {
    province: "provinsi",
    regency: "kabupaten/kota",
    district: "kecamatan",
    village: "desa/kelurahan",
  } satisfies Record<RegionLevel, string>,
  noSector: "Tanpa sektor",
  noAgency: "Belum ada perangkat daerah",
  every: (level: string) => `Semua ${level} (tidak dibagi)`,
  several: (level: string) => `Beberapa ${level} (tidak dibagi)`,
  ownRegion: (level: string) => `Tanpa rincian ${level} (tidak dibagi)`,
  unknownPlace: "Lokasi belum dikenali",
  noPlace: "Tanpa lokasi",
  unstatedBudget: "Anggaran tidak disebutkan",
  severalBudgets: "Beberapa anggaran (tidak dibagi)",
  noFunding: "Belum ada sumber",
  others: "Lainnya",
  unnamed: "(tanpa nama)",
  printing: "berubah",
  reread: (text: string) => `${text} (dibaca ulang)`,
  owners: {
    objective: "indikator sasaran",
    program: "indikator program",
    activity: "indikator kegiatan",
  } satisfies Record<IndicatorLevel, string>,
};

export const en = {
  kinds: { added: "Added", removed: "Removed", changed: "Changed", moved: "Moved" },
  levels: {
    sector: "Sector",
    policy: "Policy",
    objective: "Objective",
    program: "Programme",
    activity: "Activity",
  },
  line: "Row",
  axes: { sector: "Sector", agency: "Agency", region: "Place", budget: "Budget" },
  groups: {
    "social-assistance": "Social assistance",
    empowerment: "Empowerment and small enterprise",
    other: "Other programmes",
  },
  strategies: {
    "reduce-burden": "Reducing the burden of expenses",
    "raise-income": "Raising income",
    "reduce-pockets": "Fewer pockets of poverty",
  },
  budgets: {
    "apbd-province": "Provincial budget",
    "apbd-regency": "Regency budget",
    "apb-village": "Village budget",
    apbn: "National budget",
    "non-budget": "Outside the budgets",
  },
  regionLevels: { province: "provinces", regency: "regencies", district: "districts", village: "villages" },
  noSector: "No sector",
  noAgency: "No agency yet",
  every: (level: string) => `All ${level} (not divided)`,
  several: (level: string) => `Several ${level} (not divided)`,
  ownRegion: (level: string) => `Not broken down to ${level} (not divided)`,
  unknownPlace: "Place not recognised",
  noPlace: "No place",
  unstatedBudget: "Budget not stated",
  severalBudgets: "Several budgets (not divided)",
  noFunding: "No source yet",
  others: "Others",
  unnamed: "(no name)",
  printing: "changed",
  reread: (text: string) => `${text} (read anew)`,
  owners: {
    objective: "objective indicator",
    program: "programme indicator",
    activity: "activity indicator",
  },
} satisfies typeof id;
