import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { isSame } from "@rata/domain/canonical/canonical";
import { applyOperations } from "@rata/domain/plan/applyOperations";
import { emptyPlan } from "@rata/domain/plan/Plan";
import { Client } from "pg";
import { Scope } from "#access/Scope";
import { connect } from "#connect";
import { listOperationsSince, loadPlan, lockPlanRecord } from "#plan/core/plan.queries";
import { type Office, openOffice } from "./openOffice.ts";
import { type ServerProcess, startServer } from "./startServer.ts";
import { Torture } from "./Torture.ts";

export interface TormentWish {
  kills: number;
  operators: number;
  linesEach: number;
  /** Whether a process of the database is killed at times too, which throws out everybody who uses that cluster. */
  killsDatabase: boolean;
  random: () => number;
}

export interface TormentReport {
  kills: { server: number; database: number };
  acknowledged: { saves: number; undos: number };
  wrong: string[];
}

/**
 * Kills the server, or a process of the database, at random moments while operators save, paste and take back. After each kill every
 * acknowledged write must be there, no block by half, and the log of operations must give the plan that the tables hold.
 */
export async function torment(wish: TormentWish): Promise<TormentReport> {
  const office = await openOffice(wish.operators, wish.linesEach);
  const folder = await mkdtemp(path.join(os.tmpdir(), "rata-torment-"));
  const torture = new Torture(office.desks, office.planId);
  const report: TormentReport = { kills: { server: 0, database: 0 }, acknowledged: torture.acknowledged, wrong: [] };
  let server: ServerProcess | null = null;
  try {
    server = await startServer(office.database.ownerUrl, folder);
    for (let kill = 0; kill < wish.kills; kill += 1) {
      const url: string = server.url;
      const { saves } = torture.acknowledged;
      const work = torture.work(() => url);
      // A server that has just started is slow at first: a kill before the first save would try little.
      for (let waited = 0; waited < 100 && torture.acknowledged.saves === saves; waited += 1) await sleep(50);
      await sleep(wish.random() * 400);
      const isOfDatabase = wish.killsDatabase && wish.random() < 0.3;
      if (isOfDatabase) await killDatabaseProcess(office);
      else await server.kill();
      report.kills[isOfDatabase ? "database" : "server"] += 1;
      torture.stop();
      await work;
      report.wrong.push(...(await findWrong(office, torture)));
      if (!isOfDatabase) server = await startServer(office.database.ownerUrl, folder);
    }
    return report;
  } finally {
    await server?.kill();
    await office.database.drop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The process that serves a connection of the app: the database then throws out everybody and recovers from its log. */
async function killDatabaseProcess({ database }: Office): Promise<void> {
  const client = new Client({ connectionString: database.appUrl });
  // The kill ends this connection too.
  client.on("error", () => {});
  await client.connect();
  const { rows } = await client.query<{ pid: number }>(
    "select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() limit 1",
  );
  const pid = rows[0]?.pid;
  if (pid === undefined) throw new Error("nobody is connected");
  process.kill(pid, "SIGKILL");
  await client.end().catch(() => {});
}

/** What the plan holds other than its operators were told, or other than its log says. */
export async function findWrong(office: Office, torture: Torture): Promise<string[]> {
  const orm = await retry(() => connect(office.database.appUrl, { poolSize: 1 }));
  const scope = Scope.forSystem("torment");
  try {
    return await retry(() =>
      orm.em.fork().transactional(async (em) => {
        // A transaction of the killed server may still be about to end.
        const record = await lockPlanRecord({ em, scope }, office.planId);
        const plan = await loadPlan(em, { record, hasSources: true });
        const held = new Map(Object.values(plan.lines).map(({ id, activityIndicator }) => [id, activityIndicator]));
        const logged = await listOperationsSince(em, { plan: record.id, revision: 0 });
        const rebuilt = applyOperations(
          emptyPlan(record.id, record.region, record.year),
          logged.map(({ operation }) => operation),
        );
        const isWhole = rebuilt.ok && isSame(rebuilt.plan, plan);
        const loose = await em.execute<{ count: number }[]>(LOOSE);
        return [
          ...torture.findWrong(held),
          ...(isWhole ? [] : ["the log does not give the plan"]),
          ...(Number(loose[0]?.count) === 0 ? [] : ["operations without an entry, or an entry without its operations"]),
        ];
      }),
    );
  } finally {
    await orm.close(true);
  }
}

const LOOSE = `select count(*)::int as count from (
    select o.entry, count(*) as operations from plan_operation o group by o.entry
  ) o full join audit_entry e on e.id = o.entry
  where (e.id is null or o.operations is distinct from e.operations) and coalesce(e.operations, 1) > 0`;

/** A database that recovers refuses for a moment. */
async function retry<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let tried = 0; ; tried += 1) {
    try {
      return await work();
    } catch (error) {
      if (tried >= 100) throw error;
      await sleep(100);
    }
  }
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
