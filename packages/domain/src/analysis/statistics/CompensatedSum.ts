/** A sum that keeps what plain addition loses (Neumaier): a million small terms after a large one still count. */
export class CompensatedSum {
  #sum = 0;
  #lost = 0;

  add(term: number): void {
    const sum = this.#sum + term;
    this.#lost += Math.abs(this.#sum) >= Math.abs(term) ? this.#sum - sum + term : term - sum + this.#sum;
    this.#sum = sum;
  }

  total(): number {
    return this.#sum + this.#lost;
  }
}
