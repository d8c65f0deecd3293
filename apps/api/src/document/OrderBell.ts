/** Tells whoever makes documents that there is something to do. */
export class OrderBell {
  #listener: () => void = () => {};

  ring(): void {
    this.#listener();
  }

  listen(listener: () => void): void {
    this.#listener = listener;
  }
}
