import { setTimeout as sleep } from "node:timers/promises";

import { startGroup } from "#process/ChildGroup";
import type { ChildGroup, Job } from "#process/ChildGroup";
import { PlainError } from "#process/PlainError";
import { findProcessIdentity } from "#process/ProcessIdentity";
import { openRegister } from "#supervisor/Register";
import type { Database } from "#workspace/openDatabase";

/** A command that must end well before the services start. */
export interface Step {
  readonly label: string;
  readonly job: Job;
  /** True when its standard output is for the person and is shown at the end. */
  readonly isShown: boolean;
}

/** A command that runs until everything stops. */
export interface Service {
  readonly name: string;
  readonly job: Job;
  /** Answers once the service is ready. */
  readonly url: string;
}

/** What runs once the database is there. */
export interface Parts {
  readonly steps: readonly Step[];
  readonly services: readonly Service[];
  /** Where a person finds Rata. */
  readonly address: string;
}

/** Everything a supervisor runs, from nothing to ready. */
export interface Supervision {
  readonly folder: string;
  readonly openDatabase: () => Promise<Database>;
  /** Needs no database, so it runs beside the preparing steps; null in development. */
  readonly toBuild: Step | null;
  /** Asked only after the leftovers of a killed start are gone: until then they hold the ports. */
  readonly toParts: (database: Database) => Promise<Parts>;
  readonly say: (message: string) => void;
  /** Aborted to stop everything. */
  readonly signal: AbortSignal;
}

const READY_WITHIN = 120_000;

/**
 * Brings everything up in order and keeps it up. Yields 0 when it was asked to stop and 1 when a part died
 * or could not start; either way nothing it started is left behind.
 */
export async function supervise(supervision: Supervision): Promise<number> {
  const register = await openRegister(supervision.folder, supervision.say);
  const groups: ChildGroup[] = [];
  const start = (name: string, job: Job, hear?: Parameters<typeof startGroup>[1]) => {
    const group = startGroup(job, hear);
    register.add(name, group.pid);
    groups.push(group);
    return group;
  };
  let database: Database | null = null;
  try {
    database = await supervision.openDatabase();
    return await runWith(supervision, database, start);
  } finally {
    await stopAll(groups);
    await database?.release();
    register.close();
  }
}

type Start = (name: string, job: Job, hear?: Parameters<typeof startGroup>[1]) => ChildGroup;

async function runWith(supervision: Supervision, database: Database, start: Start): Promise<number> {
  const { signal, say } = supervision;
  const build = supervision.toBuild === null ? null : runStep(supervision.toBuild, start, signal);
  // Its failure is reported when it is awaited below; until then it must not end the process as unhandled.
  build?.catch(() => {});
  const parts = await supervision.toParts(database);
  const shown: string[] = [];
  for (const step of parts.steps) {
    if (signal.aborted) return 0;
    say(`${step.label} …`);
    shown.push(await runStep(step, start, signal));
  }
  if (build !== null) say(`${supervision.toBuild?.label ?? ""} …`);
  await build;
  const services: ChildGroup[] = [];
  for (const service of signal.aborted ? [] : parts.services) {
    const group = start(service.name, service.job);
    services.push(group);
    if (!(await isReady(service, group, signal))) break;
  }
  if (signal.aborted) return 0;
  sayReady(supervision, parts.address, shown.join(""));
  return waitForEnd(services, database, supervision);
}

async function runStep(step: Step, start: Start, signal: AbortSignal): Promise<string> {
  let shown = "";
  let everything = "";
  const group = start(step.label, step.job, (text, stream) => {
    everything += text;
    if (step.isShown && stream === "stdout") shown += text;
  });
  const code = await Promise.race([group.ended, whenAborted(signal)]);
  if (code === "aborted") await group.stop();
  else if (code !== 0) throw new PlainError(`${step.label} gagal (kode ${String(code)}):\n${everything.trim()}`);
  return shown;
}

async function isReady(service: Service, group: ChildGroup, signal: AbortSignal): Promise<boolean> {
  const ended = group.ended.then((code) => `berhenti (kode ${String(code)})`);
  const answer = await Promise.race([ended, whenAborted(signal), whenAnswering(service.url)]);
  if (answer === "ready") return true;
  if (answer === "aborted") return false;
  throw new PlainError(`${service.name} tidak dapat dimulai: ${answer}.`);
}

async function whenAnswering(url: string): Promise<string> {
  const end = performance.now() + READY_WITHIN;
  while (performance.now() < end) {
    const isAnswered = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(5000) }).then(
      () => true,
      () => false,
    );
    if (isAnswered) return "ready";
    await sleep(100);
  }
  return "tidak menjawab dalam dua menit";
}

function sayReady(supervision: Supervision, address: string, shown: string): void {
  supervision.say(`\nRata siap di ${address}`);
  if (shown.trim() !== "")
    supervision.say(`\nAkun contoh (surel, kata sandi, peran):\n${shown.trimEnd().replaceAll(/^/gm, "  ")}\n`);
  supervision.say("Tekan Ctrl-C untuk berhenti.\n");
}

async function waitForEnd(
  services: readonly ChildGroup[],
  database: Database,
  supervision: Supervision,
): Promise<number> {
  const deaths = services.map((group) =>
    group.ended.then((code) => `Peladen berhenti tak terduga (kode ${String(code)}).`),
  );
  const cause = await Promise.race([
    whenAborted(supervision.signal),
    whenDead(database.pid, supervision.signal),
    ...deaths,
  ]);
  if (cause === "aborted") {
    supervision.say("Menghentikan Rata …");
    return 0;
  }
  supervision.say(`${cause} Semua bagian dihentikan; jalankan lagi perintah yang sama untuk memulihkan.`);
  return 1;
}

async function whenDead(pid: number | null, signal: AbortSignal): Promise<string> {
  while (pid === null || findProcessIdentity(pid) !== null) {
    await sleep(500, undefined, { signal }).catch(() => {});
    if (signal.aborted) return "aborted";
  }
  return "Basis data berhenti tak terduga.";
}

function whenAborted(signal: AbortSignal): Promise<"aborted"> {
  if (signal.aborted) return Promise.resolve("aborted");
  return new Promise((resolve) => {
    signal.addEventListener(
      "abort",
      () => {
        resolve("aborted");
      },
      { once: true },
    );
  });
}

async function stopAll(groups: readonly ChildGroup[]): Promise<void> {
  await Promise.all(groups.map((group) => group.stop()));
}
