import { ChainCheck } from "@rata/domain/audit/ChainCheck";
import type { ChainVerdict } from "@rata/domain/audit/ChainVerdict";
import type { Seal } from "@rata/domain/audit/sealEntry";
import type { Connection } from "#database/Connection";
import { inSnapshot, inTransaction } from "#database/transaction";
import { readChain } from "./chain.queries.ts";
import { hashText } from "./hashText.ts";
import { countUnsealed, findHead, listUnsealed } from "./seal.queries.ts";
import { lockTail, sealEntries } from "./seal.store.ts";

interface Opening {
  openConnection: () => Connection;
}

const BATCH = 500;

/**
 * Seals what has no seal: entries from before there were seals, and those that were written past the application. Done when a
 * server process starts, whatever others do meanwhile. Gives back how many there were.
 */
export async function sealTail(services: Opening): Promise<number> {
  let count = 0;
  for (let isDone = false; !isDone;) {
    const sealed = await inTransaction(services, async (em) => {
      await lockTail(em);
      const ids = await listUnsealed(em, BATCH);
      if (ids.length > 0) await sealEntries(em, ids);
      return ids.length;
    });
    count += sealed;
    isDone = sealed < BATCH;
  }
  return count;
}

/** Looks through the whole chain as it stands at one moment, with an anchored head where one was written down. */
export function verifyTrail(services: Opening, anchor: Seal | null): Promise<ChainVerdict> {
  return inSnapshot(services, async (em) => {
    const check = new ChainCheck(hashText, anchor);
    for await (const link of readChain(em)) check.add(link);
    return check.finish(await countUnsealed(em));
  });
}

/** The head of the chain, to be written down where the database's owner can't reach it. */
export function readHead(services: Opening): Promise<Seal> {
  return findHead(services.openConnection());
}
