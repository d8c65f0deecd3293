import type { Measured } from "@rata/domain/number/Measured";
import { type Rupiah, sumRupiah } from "@rata/domain/number/Rupiah";
import type { CeilingSum } from "./CeilingSum.ts";

/** Sums of ceilings by key, in the order in which keys first came. Counts activities with and without a ceiling apart. */
export class PartSums<Key> {
  readonly #parts = new Map<Key, { activities: number; amounts: Rupiah[] }>();

  /** Makes a key appear although nothing has been added to it: a sector without activities is still a sector. */
  open(key: Key): { activities: number; amounts: Rupiah[] } {
    const part = this.#parts.get(key) ?? { activities: 0, amounts: [] };
    this.#parts.set(key, part);
    return part;
  }

  add(key: Key, ceiling: Rupiah | null): void {
    const part = this.open(key);
    part.activities += 1;
    if (ceiling !== null) part.amounts.push(ceiling);
  }

  keys(): Key[] {
    return [...this.#parts.keys()];
  }

  /** The sums with their shares of the whole; `order` names the keys and their order, else as they came. */
  list(whole: CeilingSum, order: readonly Key[] = this.keys()) {
    return order.flatMap((key) => {
      const part = this.#parts.get(key);
      if (part === undefined) return [];
      const ceiling = { amount: sumRupiah(part.amounts), stated: part.amounts.length };
      return [{ key, activities: part.activities, ceiling, share: shareOf(ceiling.amount, whole.amount) }];
    });
  }
}

/** Percent of the whole with one decimal, rounded half away from zero; a whole of zero has no shares. */
function shareOf(part: Rupiah, whole: Rupiah): Measured | null {
  return whole === 0 ? null : { amount: Math.round((part / whole) * 1000), scale: 1 };
}
