import type { Connection } from "./Connection.ts";

/** Runs the work in one transaction: everything or nothing. Only commands call it. */
export function inTransaction<Result>(services: { openConnection: () => Connection }, work: (em: Connection) => Promise<Result>): Promise<Result> {
  return services.openConnection().transactional(work);
}
