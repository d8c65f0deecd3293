import type { BudgetColumn } from "./BudgetReading.ts";

/**
 * What a header means by its words: `own` is what stands nearest to the values, `whole` with the groups above it. Null for words that
 * no budget column is known by. "Kode Rekening" is an account beside codes of programmes, and the code where it stands alone, which the
 * layout decides. No official form was at hand: these are the words that exports of agencies were seen to use.
 */
export function findBudgetMeaning(own: string, whole: string): BudgetColumn | null {
  if (whole.length > LONGEST_HEADER) return null;
  const words = lettersOf(whole);
  if (words === "") return null;
  if (/kode/u.test(words) && CODES_BESIDE.test(words)) return "extra";
  if (/kode(?:rekening|akun|belanja)|norekening|nomorrekening/u.test(words)) return "account";
  if (/kode/u.test(words)) return "code";
  if (ORGANISATIONS.test(words)) return "organisation";
  if (BESIDE.test(words) || isOtherPeriod(whole)) return "extra";
  return meaningOf(lettersOf(own), words) ?? meaningOf(words, words);
}

/** Whether a column of money is one kind of expenditure beside others, so that a column of the whole goes before it. */
export function isPartOfMoney(whole: string): boolean {
  return /operasi|modal|takterduga|tidakterduga|transfer|pegawai|barangdanjasa|barangjasa|hibah|bansos|bantuansosial/u.test(
    lettersOf(whole),
  );
}

/** The years that a header names. */
export function yearsIn(text: string): number[] {
  return [...text.matchAll(/\b(?:19|20|21)\d\d\b/gu)].map(([year]) => Number(year));
}

const LONGEST_HEADER = 200;

/** Codes of agencies, sources, places and goods, which are none of programmes. */
const CODES_BESIDE = /skpd|opd|unit|organisasi|perangkatdaerah|sumber|lokasi|standar|barang|usulan/u;
const ORGANISATIONS = /^(?:nama)?(?:skpd|opd|unitskpd|unitorganisasi|unitkerja|organisasi|perangkatdaerah)$/u;

/** Places, remarks, beneficiaries, prices, names of accounts: kept as they are. */
const BESIDE =
  /namarekening|uraianrekening|namaakun|subunit|paket|kelompokbelanja|jenisbelanja|lokasi|kelompoksasaran|catatan|keterangan|penanggung|pelaksana|waktu|jadwal|prioritas|harga|hargasatuan|persen|bobot/u;

/** Forward estimates, results, differences and other documents: money or targets of another time, never the ceiling of this one. */
function isOtherPeriod(whole: string): boolean {
  return (
    /prakiraan|perkiraan|maju|tahunlalu|sebelumnya|realisasi|bertambah|berkurang|selisih|renstra|rpjm|triwulan|bulan/u.test(
      lettersOf(whole),
    ) || /\b[nt]\s*[-+−–]\s*\d/iu.test(whole)
  );
}

function meaningOf(words: string, whole: string): BudgetColumn | null {
  const found = MEANINGS.find(({ is }) => is(words, whole));
  return found?.column ?? null;
}

/** In order: the first that holds. */
const MEANINGS: readonly { column: BudgetColumn; is: (words: string, whole: string) => boolean }[] = [
  { column: "ceiling", is: (words) => /^rp$|^rupiah$/u.test(words) },
  { column: "unit", is: (words) => words.includes("satuan") },
  { column: "sources", is: (words) => /sumber(?:dana|pendanaan|pembiayaan|anggaran|biaya)|^sumber$/u.test(words) },
  { column: "indicator", is: (words) => /indikator|tolokukur|^keluaran|^hasil|^capaianprogram/u.test(words) },
  { column: "target", is: (words, whole) => /^jumlah$/u.test(words) && /target|volume/u.test(whole) },
  { column: "ceiling", is: (words) => MONEY.test(words) },
  { column: "target", is: (words) => /target|volume|^kinerja|^kuantitas/u.test(words) },
  { column: "name", is: (words) => NAMES.test(words) },
];

const MONEY = /pagu|anggaran|kebutuhandana|alokasi|^jumlah|^total|belanja|^nilai|^biaya|^dana$/u;
const NAMES =
  /^uraian|nomenklatur|^(?:nama)?(?:urusan|bidangurusan|program|kegiatan|subkegiatan)(?!\w*(?:sasaran|target))/u;

function lettersOf(words: string): string {
  return words.toLowerCase().replaceAll(/[^a-z]/gu, "");
}
