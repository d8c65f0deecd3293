import { IsolationLevel } from "@mikro-orm/postgresql";
import type { Connection } from "./Connection.ts";

interface Opening {
  openConnection: () => Connection;
}

type Ending = (em: Connection) => Promise<void>;

const ENDINGS = new WeakMap<Connection, Ending[]>();

/**
 * Runs the work in one transaction: everything or nothing. Only commands call it. What was asked for by `beforeCommit` is done when
 * nothing else is left to write.
 */
export function inTransaction<Result>(services: Opening, work: (em: Connection) => Promise<Result>): Promise<Result> {
  return services.openConnection().transactional(async (em) => {
    const endings: Ending[] = [];
    ENDINGS.set(em, endings);
    const result = await work(em);
    await em.flush();
    for (const end of endings) await end(em);
    return result;
  });
}

/** Has something done last in the transaction that `inTransaction` opened. */
export function beforeCommit(em: Connection, end: Ending): void {
  const endings = ENDINGS.get(em);
  if (endings === undefined) throw new Error("there is no transaction to be at the end of");
  endings.push(end);
}

/** Runs several reads on the database as it stood at one moment, so that what is read together belongs together. */
export function inSnapshot<Result>(services: Opening, work: (em: Connection) => Promise<Result>): Promise<Result> {
  return services
    .openConnection()
    .transactional(work, { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true });
}
