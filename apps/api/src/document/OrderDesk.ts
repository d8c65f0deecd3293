import type { Services } from "#Services";
import { workOrders } from "./work.commands.ts";

/** Documents wait for no clock; this is for those that had to wait for the renderer, and for what lies in the tray too long. */
const ROUND = 60_000;

/** Works on orders whenever the bell rings, at the start, and once a minute; never twice at the same time. */
export class OrderDesk {
  readonly #services: Services;
  readonly #round: NodeJS.Timeout;
  #work: Promise<void> | null = null;
  #isRungAgain = false;
  #isClosed = false;

  constructor(services: Services) {
    this.#services = services;
    services.orderBell.listen(() => this.#begin());
    this.#round = setInterval(() => this.#begin(), ROUND);
    this.#begin();
  }

  /** Waits for what is in work; nothing more is begun. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#round);
    await this.#work;
  }

  #begin(): void {
    if (this.#isClosed) return;
    if (this.#work !== null) {
      this.#isRungAgain = true;
      return;
    }
    this.#isRungAgain = false;
    this.#work = workOrders(this.#services)
      .catch((error: unknown) => this.#services.say("fault", { path: "document.work", cause: error }))
      .finally(() => {
        this.#work = null;
        if (this.#isRungAgain) this.#begin();
      });
  }
}
