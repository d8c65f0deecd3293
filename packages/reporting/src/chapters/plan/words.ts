import type { Strength } from "@rata/domain/check/Rule";
import type { Column } from "@rata/domain/plan/Column";
import type { IndicatorLevel } from "@rata/domain/plan/Level";
import type { Strategy } from "@rata/domain/plan/Strategy";
import type { ProgramGroup } from "@rata/domain/plan/ProgramGroup";
import type { TargetMeasure } from "@rata/domain/plan/Target";
import { id as fields } from "@rata/texts/plan/field";
import type { BudgetKey, OriginKey } from "./sourceKeys.ts";

/** The heads of the thirteen columns as officials know them; the two target columns stand under "Target Tahun …". */
export function headOf(column: Column): string {
  if (column === "target") return "Kinerja";
  return column === "ceiling" ? "Pagu" : fields[column].heading;
}

export const BUDGET_WORDS: Readonly<Record<BudgetKey, string>> = {
  "apbd-province": "APBD provinsi",
  "apbd-regency": "APBD kabupaten/kota",
  "apb-village": "APB Desa",
  apbn: "APBN",
  "non-budget": "Di luar anggaran pemerintah",
  several: "Beberapa anggaran tanpa rincian jumlah",
  unstated: "Anggaran tidak disebut",
  none: "Tanpa sumber pendanaan",
};

export const ORIGIN_WORDS: Readonly<Record<OriginKey, string>> = {
  "own-revenue": "Pendapatan Asli Daerah",
  transfer: "Transfer ke daerah",
  "transfer.dau": "Dana Alokasi Umum",
  "transfer.dak-physical": "Dana Alokasi Khusus fisik",
  "transfer.dak-nonphysical": "Dana Alokasi Khusus nonfisik",
  "transfer.dbh": "Dana Bagi Hasil",
  "transfer.fiscal-incentive": "Insentif fiskal",
  "transfer.village-fund": "Dana Desa",
  "transfer.special-autonomy": "Dana otonomi khusus",
  state: "APBN",
  "state.ministry": "APBN melalui kementerian/lembaga",
  "state.deconcentration": "Dekonsentrasi",
  "state.co-administration": "Tugas pembantuan",
  "financial-assistance": "Bantuan keuangan",
  "village-allocation": "Alokasi Dana Desa",
  "non-budget.csr": "Tanggung jawab sosial perusahaan",
  "non-budget.zakat": "Zakat",
  "non-budget.grant": "Hibah",
  "non-budget.philanthropy": "Filantropi",
  "non-budget.self-help": "Swadaya masyarakat",
  several: "Beberapa asal tanpa rincian jumlah",
  unstated: "Asal dana tidak disebut",
  none: "Tanpa sumber pendanaan",
};

export const STRENGTH_WORDS: Readonly<Record<Strength, string>> = {
  must: "Harus diperbaiki",
  should: "Sebaiknya diperbaiki",
  look: "Mohon dicek",
};

export const NO_SECTOR = "Tanpa sektor";
export const NO_PROGRAM = "Kegiatan tanpa program";
export const NO_AGENCY = "Belum menyebut perangkat daerah";

/** Stands where no activity states a ceiling: absent is not zero. */
export const NO_CEILING = "–";

export const GROUP_WORDS: Readonly<Record<ProgramGroup, string>> = {
  "social-assistance": "Bantuan sosial dan jaminan sosial terpadu",
  empowerment: "Pemberdayaan masyarakat serta penguatan usaha mikro dan kecil",
  other: "Program lain yang meningkatkan kegiatan ekonomi dan kesejahteraan",
};

export const STRATEGY_WORDS: Readonly<Record<Strategy, string>> = {
  "reduce-burden": "Pengurangan beban pengeluaran masyarakat",
  "raise-income": "Peningkatan pendapatan masyarakat",
  "reduce-pockets": "Penurunan jumlah kantong kemiskinan",
};

export const OWNER_WORDS: Readonly<Record<IndicatorLevel, string>> = {
  objective: "Indikator Sasaran",
  program: "Indikator Program",
  activity: "Indikator Kegiatan",
};

export const MEASURE_WORDS: Readonly<Record<TargetMeasure["kind"], string>> = {
  count: "jumlah",
  percent: "persentase",
  range: "rentang",
  grade: "predikat",
  rate: "laju",
  text: "uraian",
};

/** The level of a single region by the number of parts of its code. */
export const LEVEL_WORDS: readonly string[] = ["", "provinsi", "kabupaten/kota", "kecamatan", "desa/kelurahan"];
