import { formatCount, formatRupiah } from "@rata/domain/number/formatNumber";
import { joinWords } from "#narrative/joinWords";
import { EVERY_WORDS } from "../plan/everyWords.ts";
import type { ToldRecap } from "./RecapFacts.ts";

/** How much is divided, and into what. */
export function sayRecapWhole({ region, year, totals }: ToldRecap): string {
  const plan = `Rencana Aksi Tahunan Penanggulangan Kemiskinan ${region.name} Tahun ${year}`;
  if (totals.activities === 0) return `${plan} belum memuat kegiatan.`;
  const money =
    totals.ceiling.stated === 0
      ? "tanpa pagu yang tertulis"
      : `dengan pagu seluruhnya ${formatRupiah(totals.ceiling.amount)}`;
  return `${plan} memuat ${formatCount(totals.activities)} kegiatan ${money}. Setiap kegiatan dihitung satu kali.`;
}

/** Why money for several regions stands apart; null where nothing is undivided. */
export function sayUndivided({ axes, level }: ToldRecap): string | null {
  const axis = axes.find(({ key }) => key === "region");
  const apart = axis?.parts.filter(({ key, ceiling }) => UNDIVIDED_KEYS.has(key) && ceiling.stated > 0) ?? [];
  if (apart.length === 0) return null;
  const sum = apart.reduce((total, { ceiling }) => total + ceiling.amount, 0);
  const share = formatCount(sum);
  return `Pagu kegiatan untuk semua ${EVERY_WORDS[level]} (misalnya “22 kab/kota”), untuk beberapa ${EVERY_WORDS[level]}, atau tanpa rincian wilayah tidak dapat dibagi menurut ${EVERY_WORDS[level]}. Pagu itu, seluruhnya Rp${share}, disajikan pada baris tersendiri dan tidak ditambahkan kepada wilayah mana pun.`;
}

/** The regions that no activity names, alone or among others; those meant by "every region" are not named. */
export function sayUnnamedRegions({ axes, level }: ToldRecap): string | null {
  const axis = axes.find(({ key }) => key === "region");
  if (axis === undefined) return null;
  const names = axis.parts.flatMap(({ name, activities, shared }) =>
    name !== null && activities === 0 && shared === 0 ? [name] : [],
  );
  if (names.length === 0) return null;
  return `${EVERY_WORDS[level].replace(/^./u, (first) => first.toUpperCase())} yang tidak disebut dengan namanya oleh satu kegiatan pun: ${joinWords(names)}.`;
}

/** How many activities lack what the recap divides by, for each axis on which some do. */
export function sayUnmarked({ axes, totals }: ToldRecap): string[] {
  return axes.flatMap(({ key, parts }) => {
    const none = parts.find((part) => part.key === "none");
    if (none === undefined || none.activities === 0) return [];
    const what = UNMARKED[key];
    if (none.activities === totals.activities) return [`Belum ada kegiatan yang ${what}.`];
    return [`Dari ${formatCount(totals.activities)} kegiatan, ${formatCount(none.activities)} belum ${what}.`];
  });
}

const UNDIVIDED_KEYS: ReadonlySet<string> = new Set(["every", "several", "own"]);

const UNMARKED: Readonly<Record<ToldRecap["axes"][number]["key"], string>> = {
  agency: "menyebut perangkat daerah pelaksana",
  region: "menyebut lokasi",
  budget: "menyebut sumber pendanaan",
  origin: "menyebut asal dana",
  group: "ditandai kelompok program",
  strategy: "ditandai strategi",
};

/** How a ceiling with several sources is counted. */
export const SOURCE_RULE =
  "Sumber dilihat menurut dua hal yang berbeda: anggaran tempat pagu dicatat dan asal dananya. Pagu dengan beberapa sumber hanya dibagi bila jumlah tiap sumber tertulis dan sama dengan pagunya.";

/** What the column of shared activities counts. */
export function sayShared(level: ToldRecap["level"]): string {
  return `Kolom “Bersama” menghitung kegiatan yang menyebut wilayah ini bersama ${EVERY_WORDS[level]} lain; pagunya tidak termasuk pada baris ini. Tanda – berarti belum ada pagu yang tertulis.`;
}
