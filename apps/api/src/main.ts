// The server: everything is constructed here and nowhere else.
import path from "node:path";
import { RenderWorker } from "@rata/renderers/worker/RenderWorker";
import { sayRefusal } from "@rata/texts/refusal";
import { DomainError } from "@rata/domain/problem/DomainError";
import { sweepAttempts } from "#account/attempt.commands";
import { sealTail } from "#audit/seal.commands";
import { connect, toAppUrl } from "./connect.ts";
import { listPending } from "./migrate.ts";
import { clearTray, makeOrders } from "#document/work.commands";
import { buildServer } from "./buildServer.ts";
import { demandSameInstance } from "#agency/instance.commands";
import { WebBps } from "#indicator/WebBps";
import { defineRoutine } from "#jobs/defineRoutine";
import type { Job } from "#jobs/Job";
import { JobRunner } from "#jobs/JobRunner";
import { mailJobs } from "#notification/mail.commands";
import { SmtpMailing } from "#notification/SmtpMailing";
import { tellDeadlines } from "#plan/lifecycle/tellDeadlines.commands";
import { TableProcess } from "#reading/TableProcess";
import { type Environment, readEnvironment } from "./env.ts";
import type { Services } from "#Services";
import { openServices } from "./openServices.ts";
import { writeLog } from "./writeLog.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

try {
  await start(readEnvironment());
} catch (error) {
  const words = error instanceof DomainError ? sayRefusal(error.code, error.params, "id") : null;
  process.stderr.write(`${words ?? (error instanceof Error ? error.message : String(error))}\n`);
  process.exitCode = 1;
}

async function start(environment: Environment): Promise<void> {
  const orm = await connect(environment.databaseAppUrl ?? toAppUrl(environment.databaseUrl), { poolSize: 20 });
  const renderer = new RenderWorker({ entry: findEntry("worker") });
  const tables = new TableProcess({ entry: findEntry("reader") });
  const services = await openServices(environment, {
    openConnection: () => orm.em.fork(),
    renderer,
    tables,
    mail: openMailing(environment),
    bps: environment.bps === null ? null : new WebBps(environment.bps),
    say: writeLog,
  });
  if ((await listPending(orm)).length > 0) throw new DomainError("schema-behind");
  await demandSameInstance(services);
  const unsealed = await sealTail(services);
  if (unsealed > 0) services.say("sealed", { entries: unsealed });
  const app = await buildServer(services, { ...environment, isChanging: !environment.isProduction });
  const jobs = new JobRunner(services, listJobs(services), environment.leaseSeconds);
  const stop = async () => {
    await app.close();
    renderer.close();
    tables.close();
    await jobs.close();
    services.mail?.close();
    await orm.close(true);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => void stop());
  const address = await app.listen({ host: environment.host, port: environment.port });
  process.stdout.write(`Peladen siap di ${address}\n`);
}

/** What is done without anybody waiting for it. */
function listJobs(services: Services): Job[] {
  return [
    makeOrders,
    defineRoutine({ key: "document.tray", every: MINUTE, run: clearTray }),
    ...mailJobs(services),
    defineRoutine({ key: "plan.deadlines", every: HOUR, run: tellDeadlines }),
    defineRoutine({ key: "account.attempts", every: HOUR, run: sweepAttempts }),
  ];
}

function openMailing({ mail, publicUrl }: Environment): SmtpMailing | null {
  return mail === null || publicUrl === null ? null : new SmtpMailing(mail, publicUrl);
}

/** The file of a process beside this one, in the source as in the bundle. */
function findEntry(name: string): string {
  return path.join(import.meta.dirname, `${name}${path.extname(import.meta.filename)}`);
}
