import { setTimeout } from "node:timers";

/** What is used of the client library's pool and its clients. */
interface LostPool {
  on: (event: "acquire" | "release", listener: (first: unknown, second?: unknown) => void) => unknown;
}
/** Long enough for whoever holds the client to give it back by themselves. */
const PATIENCE = 1000;

/**
 * Gives a connection that the server has cut back to the pool when its transaction does not: rolling back on a dead connection
 * fails, and the place in the pool would be lost for good. Without this a restart of the database would in time leave no place.
 */
export function freeLostClients(pool: LostPool): void {
  const held = new Set<unknown>();
  const watched = new WeakSet<object>();
  pool.on("acquire", (client) => {
    held.add(client);
    if (!isEmitter(client) || watched.has(client)) return;
    watched.add(client);
    client.once("end", () => {
      setTimeout(() => held.has(client) && isHeldClient(client) && client.release(true), PATIENCE).unref();
    });
  });
  pool.on("release", (_error, client) => held.delete(client));
}

function isEmitter(value: unknown): value is { once: (event: "end", listener: () => void) => unknown } {
  return typeof value === "object" && value !== null && "once" in value;
}

/** A client gets its `release` only after the pool has told that it was taken. */
function isHeldClient(value: object): value is { release: (destroy: boolean) => void } {
  return "release" in value;
}
