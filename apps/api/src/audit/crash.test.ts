import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import path from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import * as z from "zod";
import { DEMO_ACCOUNTS } from "#administration/demoContents";
import { connect } from "#connect";
import { openTestDatabase, type TestDatabase } from "#testing/testDatabase";
import { sealTail, verifyTrail } from "./seal.commands.ts";

const MANY = 25;
const MAIN = path.resolve(import.meta.dirname, "../main.ts");

test("a server killed in the middle of writing has sealed every change that it acknowledged, and the chain is whole", async () => {
  const database = await openTestDatabase("demo");
  const owner = await connect(database.ownerUrl, { poolSize: 2 });
  const services = { openConnection: () => owner.em.fork() };
  const acknowledged = new Set<string>();
  for (let round = 0; round < 2; round += 1) {
    const server = startServer(database);
    const origin = await addressOf(server);
    const cookie = await signIn(origin);
    const writers = Array.from({ length: 8 }, () => write(origin, cookie, acknowledged));
    while (acknowledged.size < MANY * (round + 1)) await wait(5);
    server.kill("SIGKILL");
    await Promise.all(writers);
  }
  const verdict = await verifyTrail(services, null);
  expect(verdict).toMatchObject({ defect: null, unsealed: 0 });
  const sealed = await owner.em
    .fork()
    .execute(
      "select e.summary->>'name' as name from audit_entry e join audit_seal s on s.entry = e.id where e.action = 'agency.saved'",
    );
  const names = new Set(
    z
      .array(z.object({ name: z.string() }))
      .parse(sealed)
      .map(({ name }) => name),
  );
  expect([...acknowledged].filter((name) => !names.has(name))).toEqual([]);
  expect(await sealTail(services)).toBe(0);
  await owner.close(true);
  await database.drop();
});

function startServer(database: TestDatabase): ChildProcess {
  return spawn(process.execPath, [MAIN], {
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      ...process.env,
      DATABASE_URL: database.ownerUrl,
      DATABASE_APP_URL: database.appUrl,
      RATA_FOLDER: process.env["RATA_TEST_FOLDER"],
      PORT: "0",
    },
  });
}

async function addressOf(server: ChildProcess): Promise<string> {
  if (server.stdout === null) throw new Error("the server says nothing");
  for await (const line of createInterface(server.stdout)) {
    const address = /https?:\/\/\S+/u.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error("the server ended before it listened");
}

function call(origin: string, name: string, { cookie, input }: { cookie: string; input: object }): Promise<Response> {
  const headers = { "content-type": "application/json", origin, cookie };
  return fetch(`${origin}/api/trpc/${name}`, { method: "POST", headers, body: JSON.stringify(input) });
}

async function signIn(origin: string): Promise<string> {
  const account = DEMO_ACCOUNTS.find(({ role }) => role === "administrator");
  const input = { email: account?.email, password: account?.password };
  const answer = await call(origin, "session.signIn", { cookie: "", input });
  return answer.headers.getSetCookie()[0]?.split(";")[0] ?? "";
}

/** Saves agencies until nobody answers any more, and remembers those that were answered for. */
async function write(origin: string, cookie: string, acknowledged: Set<string>): Promise<void> {
  for (;;) {
    const name = `Dinas ${randomUUID()}`;
    const input = { id: null, name, shortName: "Uji", sectors: [] };
    const answer = await call(origin, "agency.save", { cookie, input }).catch(() => null);
    if (answer === null) return;
    if (answer.ok) acknowledged.add(name);
  }
}
