import { createHash, randomUUID } from "node:crypto";
import { ChainCheck, type ChainLink } from "@rata/domain/audit/ChainCheck";
import { toCanonical } from "@rata/domain/canonical/canonical";
import { Scope } from "#access/Scope";
import { recordEntry } from "#audit/audit.store";
import { AuditEntryTable } from "#audit/audit.table";
import { readChain } from "#audit/chain.queries";
import { hashText } from "#audit/hashText";
import { sealTail, verifyTrail } from "#audit/seal.commands";
import { connect } from "#connect";
import { migrate } from "#migrate";
import { openTestDatabase } from "./testDatabase.ts";
import { inSnapshot, inTransaction } from "#database/transaction";

const SCOPE = Scope.forSystem("measure");

/** A long trail on a database of its own, and what is measured on it. Times in milliseconds. */
export interface TrailMeasure {
  /** Looks through the whole trail as `audit verify` does. @throws when it is not whole */
  verify: () => Promise<number>;
  /** The fold alone, on entries that stand in memory. */
  fold: () => number;
  /** SHA-256 over the same canonical bytes in one go: what no way of proving them can be faster than. */
  sha: () => number;
  bytes: number;
  /** So many writers, each committing so many entries one after the other. */
  save: (wish: { writers: number; turns: number; isSealed: boolean }) => Promise<number>;
  close: () => Promise<void>;
}

/** Writes a trail of so many entries, each with one operation, and has it sealed. Needs a test cluster. */
export async function measureTrail(entries: number): Promise<TrailMeasure> {
  const database = await openTestDatabase("empty");
  const owner = await connect(database.ownerUrl, { poolSize: 20 });
  await migrate(owner);
  const services = { openConnection: () => owner.em.fork() };
  for (const sql of FILL) await owner.em.fork().execute(sql, [entries]);
  await sealTail(services);
  const links = await inSnapshot(services, async (em) => {
    const all: ChainLink[] = [];
    for await (const link of readChain(em)) all.push(link);
    return all;
  });
  const texts = links.map(({ entry }) => Buffer.from(toCanonical(entry)));
  const save = (id: string, isSealed: boolean) =>
    inTransaction(services, async (em) => {
      const entry = { id, at: new Date(), action: "plan.created", subject: id } as const;
      if (isSealed) return recordEntry(em, SCOPE, entry);
      const plain = { actor: "a", actorName: "A", plan: null, reason: null, summary: {}, operations: 0, payload: {} };
      await em.insert(AuditEntryTable, { ...entry, ...plain });
    });
  return {
    verify: () =>
      timed(async () => {
        const { defect, sealed } = await verifyTrail(services, null);
        if (defect !== null || sealed < entries) throw new Error("the trail is not whole");
      }),
    fold: () => {
      const start = performance.now();
      const check = new ChainCheck(hashText);
      for (const link of links) check.add(link);
      if (check.finish(0).defect !== null) throw new Error("the trail is not whole");
      return performance.now() - start;
    },
    sha: () => {
      const start = performance.now();
      const hash = createHash("sha256");
      for (const text of texts) hash.update(text);
      hash.digest();
      return performance.now() - start;
    },
    bytes: texts.reduce((sum, text) => sum + text.length, 0),
    save: ({ writers, turns, isSealed }) =>
      timed(() =>
        Promise.all(
          Array.from({ length: writers }, async () => {
            for (let turn = 0; turn < turns; turn += 1) await save(randomUUID(), isSealed);
          }),
        ),
      ),
    close: async () => {
      await owner.close(true);
      await database.drop();
    },
  };
}

const PLAN = "00000000-0000-4000-8000-000000000001";
const FILL = [
  `insert into plan (id, region, year, head, created_at, updated_at) select '${PLAN}', '53', 2027, ?, now(), now()`,
  `insert into audit_entry (id, at, actor, actor_name, action, subject, plan, reason, summary, operations, payload)
   select ('00000000-0000-4000-9000-' || lpad(n::text, 12, '0'))::uuid, timestamptz '2027-01-01' + n * interval '1 second',
     'account-' || n % 200, 'Operator Perangkat Daerah ' || n % 200, 'plan.agency-assigned', '${PLAN}', '${PLAN}',
     'Sesuai hasil rapat koordinasi', jsonb_build_object('rows', n % 40), 1, jsonb_build_object('revision', n)
   from generate_series(1, ?) n`,
  `insert into plan_operation (id, plan, revision, ordinal, entry, target_kind, target_id, field, expected, value)
   select 'operation-' || n, '${PLAN}', n, 1, ('00000000-0000-4000-9000-' || lpad(n::text, 12, '0'))::uuid, 'node', 'node-' || n % 5000,
     'ceiling', to_jsonb(n * 1000), to_jsonb(n * 2000)
   from generate_series(1, ?) n`,
];

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
