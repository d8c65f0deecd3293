import { IsolationLevel } from "@mikro-orm/postgresql";
import type { Connection } from "./Connection.ts";

interface Opening {
  openConnection: () => Connection;
}

/** Runs the work in one transaction: everything or nothing. Only commands call it. */
export function inTransaction<Result>(services: Opening, work: (em: Connection) => Promise<Result>): Promise<Result> {
  return services.openConnection().transactional(work);
}

/** Runs several reads on the database as it stood at one moment, so that what is read together belongs together. */
export function inSnapshot<Result>(services: Opening, work: (em: Connection) => Promise<Result>): Promise<Result> {
  return services
    .openConnection()
    .transactional(work, { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true });
}
