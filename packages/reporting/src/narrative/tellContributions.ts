import type { ContributionAnalysis } from "@rata/domain/analysis/indicator/analyseContributions";
import type { CountContribution, CountContributions } from "@rata/domain/analysis/place/contributions";
import { formatCount } from "@rata/domain/number/formatNumber";
import type { Measured } from "@rata/domain/number/Measured";
import { compareMeasured } from "@rata/domain/number/measuredMath";
import { sayMove, sayPeriod, saySize } from "./figureWords.ts";
import { joinWords } from "./joinWords.ts";
import { nameOf, type RegionNames } from "./RegionNames.ts";
import { remark, told } from "./tell/told.ts";
import type { ToldSentence } from "./Told.ts";

const PARTS = "kabupaten/kota";
const UNIT = "thousand-persons";

/** What the parts gave to the change of the number of poor people, by arithmetic and without a cause. */
export function tellContributions(analysed: ContributionAnalysis, names: RegionNames): ToldSentence[] {
  const { found, from, to, left, observations } = analysed;
  if (found === null || from === null || to === null) return [remark(sayLacking(analysed), []).told];
  const count = formatCount(found.parts.length);
  const span = `Dari ${sayPeriod(from)} ke ${sayPeriod(to)}`;
  const whole = `jumlah penduduk miskin di ${count} ${PARTS} di ${nameOf(names, analysed.area)}`;
  const moved =
    found.sum.amount === 0
      ? "secara keseluruhan tidak berubah"
      : `secara keseluruhan ${sayMove(found.sum)} ${saySize(found.sum, UNIT)}`;
  return [
    ...told("contribution", `${span}, ${whole} ${moved}.`, { on: observations }),
    ...told("contribution", sayEnds(found, names), { on: observations }),
    ...told("contribution", sayResidual(analysed, names), { on: observations }),
    ...(left.length === 0
      ? []
      : [
          remark(
            `Sebanyak ${formatCount(left.length)} ${PARTS} tanpa angka pada kedua periode itu tidak ikut dijumlahkan.`,
            [],
          ),
        ]),
  ].map((saying) => saying.told);
}

function sayLacking({ to }: ContributionAnalysis): string {
  const head = `Sumbangan ${PARTS} terhadap perubahan jumlah penduduk miskin belum dapat dihitung`;
  if (to === null) return `${head}; jumlah penduduk miskin menurut ${PARTS} belum ada.`;
  return `${head}; jumlah penduduk miskin menurut ${PARTS} baru ada untuk ${sayPeriod(to)}.`;
}

/** The largest fall and the largest rise, with all regions that share it. */
function sayEnds({ parts }: CountContributions, names: RegionNames): string | null {
  const sorted = parts.toSorted((a, b) => compareMeasured(a.change, b.change));
  const [low, high] = [sorted[0], sorted.at(-1)];
  const said = [
    low !== undefined && low.change.amount < 0 ? `penurunan terbesar terjadi di ${sayLevel(low, sorted, names)}` : null,
    high !== undefined && high.change.amount > 0
      ? `peningkatan terbesar terjadi di ${sayLevel(high, sorted, names)}`
      : null,
  ].filter((one) => one !== null);
  if (said.length === 0 || parts.length < 2) return null;
  const words = said.join(", sedangkan ");
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
}

function sayLevel(end: CountContribution, all: readonly CountContribution[], names: RegionNames): string {
  const level = all.filter(({ change }) => compareMeasured(change, end.change) === 0);
  const listed =
    level.length > MOST_NAMED
      ? `${formatCount(level.length)} ${PARTS}`
      : joinWords(level.map(({ region }) => nameOf(names, region)));
  return `${listed} (${level.length > 1 ? "masing-masing " : ""}${saySize(end.change, UNIT)})`;
}

const MOST_NAMED = 3;

/** Each figure is off by half a unit of its last decimal at most: those of the parts and the area's own, before and after. */
function canBeRounding({ amount }: Measured, parts: number): boolean {
  return Math.abs(amount) <= parts + 1;
}

/** Rounded figures of parts need not sum to the area's. */
function sayResidual({ found, published, area }: ContributionAnalysis, names: RegionNames): string | null {
  const residual = found?.residual ?? null;
  if (residual === null || published === null || residual.amount === 0) return null;
  const change = published.amount === 0 ? "tidak berubah" : `${sayMove(published)} ${saySize(published, UNIT)}`;
  const why = canBeRounding(residual, found?.parts.length ?? 0)
    ? `dapat berasal dari pembulatan angka ${PARTS}`
    : "lebih besar daripada yang dapat berasal dari pembulatan; mohon dicek";
  return `Angka ${nameOf(names, area)} sendiri ${change}; selisih ${saySize(residual, UNIT)} itu ${why}.`;
}
