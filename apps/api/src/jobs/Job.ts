import type { Services } from "#Services";
import type { Lease, Queue } from "./lease.store.ts";

/**
 * "later" takes nothing more for now, because what the work needs is busy or gone; "unbegun" does so too, and the try does not count.
 */
export type Outcome = "next" | "later" | "unbegun";

/** A kind of work that is done without anybody waiting for it, by any of the server processes on one database. */
export interface Job {
  /** Names it in the log, and on the bell that says that there is something to do. */
  key: string;
  /** The rows that hold its work. */
  queue: Queue;
  /** Does what was taken and puts down what came of it, in a row that still fits the lease. */
  run: (services: Services, lease: Lease) => Promise<Outcome>;
  /** What was begun more often than this is given up: it may be what ends the server. Without it, it is begun for ever. */
  limit?: { attempts: number; giveUp: (services: Services, lease: Lease) => Promise<unknown> };
}
