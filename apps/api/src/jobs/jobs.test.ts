import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Services } from "#Services";
import { openTestServer, type TestServer } from "#testing/openTestServer";
import { defineRoutine } from "./defineRoutine.ts";
import type { Job, Outcome } from "./Job.ts";
import { JobRunner } from "./JobRunner.ts";
import type { Lease } from "./lease.store.ts";
import { workJob } from "./workJob.ts";

const HOUR = 3_600_000;
let server: TestServer;
let services: Services;
beforeAll(async () => {
  server = await openTestServer();
  ({ services } = server);
});
afterAll(() => server.close());
beforeEach(() => ask("delete from mail"));

async function ask<Row extends object>(sql: string): Promise<Row[]> {
  // What the app's role may not do is what time does to a row.
  return server.services.openConnection().execute<Row[]>(sql);
}

async function addWork(count: number): Promise<void> {
  await ask(`insert into mail (id, account, subject, body, at, due_at, attempts)
    select gen_random_uuid(), (select id from account limit 1), 's' || n, '', '2027-03-01', '2027-01-01', 0 from generate_series(1, ${count}) n`);
}

/** Work on the rows of mail; what is done is marked so that nobody takes it again. */
function jobOf(run: (lease: Lease) => Promise<Outcome | undefined>, limit?: Job["limit"]): Job {
  return {
    key: "test",
    queue: { table: "mail", due: "sent_at is null and due_at <= $2::timestamptz", order: "subject" },
    run: async (_services, lease) => {
      const outcome = await run(lease);
      if (outcome === undefined) await ask(`update mail set sent_at = due_at where id = '${lease.id}'`);
      return outcome ?? "next";
    },
    ...(limit === undefined ? {} : { limit }),
  };
}

const lapse = () =>
  ask("update mail set lease_until = clock_timestamp() - interval '1 second' where lease_until is not null");

test("several processes share the work, and each row is done once", async () => {
  await addWork(40);
  const done: string[] = [];
  const job = jobOf(async ({ id }) => void done.push(id));
  await Promise.all([1, 2, 3, 4].map(() => workJob(services, job)));
  expect(done).toHaveLength(40);
  expect(new Set(done).size).toBe(40);
});

test("what a process left in the middle is nobody else's until its lease is over, and then begun anew", async () => {
  await addWork(1);
  const dying = jobOf(() => Promise.reject(new Error("killed")));
  await expect(workJob(services, dying)).rejects.toThrow("killed");
  const begun: number[] = [];
  const job = jobOf(async ({ attempts }) => void begun.push(attempts));
  await workJob(services, job);
  expect(begun).toEqual([]);
  await lapse();
  await workJob(services, job);
  expect(begun).toEqual([2]);
});

test("work that could not begin is free at once and counts no try, and nothing more is taken for now", async () => {
  await addWork(2);
  const begun: number[] = [];
  const job = jobOf(async ({ attempts }) => {
    begun.push(attempts);
    return "unbegun";
  });
  await workJob(services, job);
  await workJob(services, job);
  expect(begun).toEqual([1, 1]);
});

test("work that takes longer than its lease stays with its process", async () => {
  await addWork(1);
  let begun = 0;
  const job = jobOf(async () => {
    begun += 1;
    await new Promise((resolve) => setTimeout(resolve, 2500));
    return undefined;
  });
  const first = workJob(services, job, { seconds: 1 });
  for (let look = 0; look < 20; look += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    await workJob(services, job, { seconds: 1 });
  }
  await first;
  expect(begun).toBe(1);
});

test("what was begun too often is given up, in the words of its job", async () => {
  await addWork(1);
  const given: number[] = [];
  let begun = 0;
  const limit = {
    attempts: 2,
    giveUp: async (_: Services, { id, attempts }: Lease) => {
      given.push(attempts);
      await ask(`update mail set sent_at = due_at where id = '${id}'`);
    },
  };
  const job = jobOf(async () => {
    begun += 1;
    return "later";
  }, limit);
  for (let time = 0; time < 4; time += 1) {
    await workJob(services, job);
    await lapse();
  }
  expect({ begun, given }).toEqual({ begun: 2, given: [3] });
});

test("a routine is done by one process at each full span, and at once when no process ran at its moment", async () => {
  let done = 0;
  const routine = defineRoutine({ key: "test.hourly", every: HOUR, run: async () => void (done += 1) });
  const look = () => Promise.all([workJob(services, routine), workJob(services, routine)]);
  await look();
  await look();
  expect(done).toBe(1);
  server.moveClock(59);
  await look();
  expect(done).toBe(1);
  server.moveClock(1);
  await look();
  expect(done).toBe(2);
  server.moveClock(72 * 60 + 5);
  await look();
  await look();
  expect(done).toBe(3);
});

test("a routine that fails is said, and tried at the next span", async () => {
  const said: unknown[] = [];
  const telling = { ...services, say: (_message: string, details?: object) => void said.push(details) };
  const cause = new Error("disk");
  const routine = defineRoutine({ key: "test.failing", every: HOUR, run: () => Promise.reject(cause) });
  await workJob(telling, routine);
  await workJob(telling, routine);
  expect(said).toEqual([{ path: "test.failing", cause }]);
  server.moveClock(60);
  await workJob(telling, routine);
  expect(said).toHaveLength(2);
});

test("a runner does what is there at its start and whenever the bell rings, and nothing after it was closed", async () => {
  await addWork(1);
  let done = 0;
  const runner = new JobRunner(services, [jobOf(async () => void (done += 1))], 30);
  await expect.poll(() => done).toBe(1);
  await addWork(2);
  services.bell.emit("test");
  await expect.poll(() => done).toBe(3);
  await runner.close();
  await addWork(1);
  services.bell.emit("test");
  await runner.close();
  expect(done).toBe(3);
});
