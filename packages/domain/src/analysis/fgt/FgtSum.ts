import { CompensatedSum } from "../statistics/CompensatedSum.ts";

/** The Foster–Greer–Thorbecke measures of a population, as shares from 0 to 1; persons are weight × size. */
export interface Fgt {
  p0: number;
  p1: number;
  p2: number;
  poor: number;
  population: number;
}

/**
 * Pα = (1/n) Σ_{y<z} n_i · ((z − y_i)/z)^α, one household after the other, so that a file of any length needs no memory. Poor is
 * who spends less than the line; on the line is not poor. Sums are compensated.
 */
export class FgtSum {
  readonly #line: number;
  readonly #population = new CompensatedSum();
  readonly #poor = new CompensatedSum();
  readonly #gap = new CompensatedSum();
  readonly #squared = new CompensatedSum();

  /** @throws RangeError for a line that is not above zero. */
  constructor(line: number) {
    if (!(line > 0 && line < Infinity)) throw new RangeError(`no poverty line: ${line}`);
    this.#line = line;
  }

  /** A household: how many it stands for, its persons, expenditure per person in the unit of the line. */
  add(weight: number, size: number, expenditure: number): void {
    const persons = weight * size;
    this.#population.add(persons);
    if (expenditure >= this.#line) return;
    const gap = (this.#line - expenditure) / this.#line;
    this.#poor.add(persons);
    this.#gap.add(persons * gap);
    this.#squared.add(persons * gap * gap);
  }

  /** The measures; null while nobody was added. */
  result(): Fgt | null {
    const population = this.#population.total();
    if (!(population > 0)) return null;
    const poor = this.#poor.total();
    return {
      p0: poor / population,
      p1: this.#gap.total() / population,
      p2: this.#squared.total() / population,
      poor,
      population,
    };
  }
}
