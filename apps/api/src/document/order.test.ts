import { readdirSync } from "node:fs";
import path from "node:path";
import { DomainError } from "@rata/domain/problem/DomainError";
import type { Role } from "@rata/domain/access/access";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import * as z from "zod";
import { FileStore } from "#FileStore";
import { JobRunner } from "#jobs/JobRunner";
import { workJob } from "#jobs/workJob";
import type { Services } from "#Services";
import { addForeignPlan } from "#testing/addForeignPlan";
import { openTestServer, type TestServer } from "#testing/openTestServer";
import { TrayItem } from "./order.views.ts";
import { clearTray, makeOrders } from "./work.commands.ts";

let server: TestServer;
let folder: string;
beforeAll(async () => {
  server = await openTestServer();
  folder = path.join(process.env["RATA_TEST_FOLDER"] ?? "", server.services.makeId());
  server.services.trayFiles = new FileStore(folder);
});
afterAll(() => server.close());
beforeEach(async () => {
  await server.services.openConnection().execute("delete from document_order");
  await workOrders(server.services);
});

/** Makes what is on order, and clears what is over. */
async function workOrders(services: Services): Promise<void> {
  await workJob(services, makeOrders);
  await clearTray(services);
}

const MATRIX = { report: "plan-matrix", format: "docx", separator: "semicolon", hasNotes: false };

function order(who: Role, wish: object = {}) {
  return server.mutate(who, "document.order", { planId: server.planId, ...MATRIX, ...wish });
}

async function orderId(who: Role, wish: object = {}): Promise<string> {
  return z.object({ id: z.string() }).parse((await order(who, wish)).value).id;
}

async function tray(who: Role): Promise<TrayItem[]> {
  return z.array(TrayItem).parse((await server.query(who, "document.tray")).value);
}

async function take(who: Role, id: string) {
  return server.send({ method: "GET", url: `/api/orders/${id}`, headers: { cookie: await server.signIn(who) } });
}

function keptFiles(): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
}

async function countPrintings(): Promise<number> {
  const rows = await server.services
    .openConnection()
    .execute<{ id: string }[]>("select id from audit_entry where action = 'document.printed'");
  return rows.length;
}

function run(sql: string): Promise<unknown> {
  return server.services.openConnection().execute(sql);
}

test("an order waits, is made, and lies in the tray as the same bytes that a download gives", async () => {
  const id = await orderId("reader");
  expect(await tray("reader")).toEqual([
    expect.objectContaining({ id, state: "waiting", ahead: 0, madeOf: null, file: null, failure: null }),
  ]);
  expect((await take("reader", id)).statusCode).toBe(404);
  const before = await countPrintings();
  await workOrders(server.services);
  expect(await countPrintings()).toBe(before + 1);
  const direct = await server.send({
    method: "GET",
    url: `/api/plans/${server.planId}/document/plan-matrix.docx`,
    headers: { cookie: await server.signIn("reader") },
  });
  const taken = await take("reader", id);
  expect(taken.statusCode).toBe(200);
  expect(taken.rawPayload.equals(direct.rawPayload)).toBe(true);
  expect(taken.headers["content-disposition"]).toBe(direct.headers["content-disposition"]);
  expect(taken.headers["cache-control"]).toBe("private, no-store");
  const [item] = await tray("reader");
  expect(item).toMatchObject({
    state: "ready",
    ahead: null,
    madeOf: { at: "2027-03-01T02:00:00.000Z", head: 1 },
    file: { size: direct.rawPayload.length, until: "2027-03-08T02:00:00.000Z" },
  });
});

test("the trail names the person who ordered, the report and its format", async () => {
  await orderId("leadership", { report: "recap-source", format: "csv" });
  await workOrders(server.services);
  const [entry] = await server.services
    .openConnection()
    .execute<object[]>(
      "select actor_name, summary, subject from audit_entry where action = 'document.printed' order by sequence desc limit 1",
    );
  expect(entry).toEqual({
    actor_name: "Pimpinan (contoh)",
    summary: { report: "recap-source", format: "csv" },
    subject: server.planId,
  });
});

test("the file is of the plan as it stands when it is made", async () => {
  await orderId("reader", { format: "csv" });
  await run(`update plan set head = head + 1 where id = '${server.planId}'`);
  await workOrders(server.services);
  expect((await tray("reader"))[0]?.madeOf?.head).toBe(2);
  await run(`update plan set head = head - 1 where id = '${server.planId}'`);
});

test("orders are made first come first served, and each is told how many come before it", async () => {
  await orderId("reader", { format: "csv" });
  server.moveClock(1);
  await orderId("leadership", { format: "csv" });
  server.moveClock(1);
  await orderId("reader", { format: "xlsx" });
  expect((await tray("reader")).map(({ ahead }) => ahead)).toEqual([2, 0]);
  expect((await tray("leadership")).map(({ ahead }) => ahead)).toEqual([1]);
});

test("nobody sees, takes or removes the order of somebody else, whatever their role", async () => {
  const id = await orderId("reader", { format: "csv" });
  await workOrders(server.services);
  const missing = server.services.makeId();
  for (const who of ["administrator", "secretariat", "leadership"] as const) {
    expect(await tray(who)).toEqual([]);
    const foreign = await take(who, id);
    expect(foreign.statusCode).toBe(404);
    expect(foreign.body).toBe((await take(who, missing)).body);
    expect((await server.mutate(who, "document.dismiss", { orderId: id })).code).toBe("not-found");
  }
  expect((await take("reader", id)).statusCode).toBe(200);
});

test("a person whose region has changed gets nothing of what was ordered before, made or not", async () => {
  const made = await orderId("reader", { format: "csv" });
  await workOrders(server.services);
  server.moveClock(1);
  const waiting = await orderId("reader", { format: "xlsx" });
  await run("update account set region = '61' where role = 'reader'");
  expect(await tray("reader")).toEqual([]);
  expect((await take("reader", made)).statusCode).toBe(404);
  await workOrders(server.services);
  await run(`update account set region = '${server.services.region}' where role = 'reader'`);
  expect(await tray("reader")).toEqual([
    expect.objectContaining({ id: waiting, state: "failed", failure: { code: "not-found", params: {} } }),
    expect.objectContaining({ id: made, state: "ready" }),
  ]);
});

test("for an account that is switched off nothing is made", async () => {
  await orderId("reader", { format: "csv" });
  await run("update account set is_active = false where role = 'reader'");
  const before = await countPrintings();
  await workOrders(server.services);
  await run("update account set is_active = true where role = 'reader'");
  expect(await countPrintings()).toBe(before);
  expect((await tray("reader"))[0]).toMatchObject({ state: "failed", failure: { code: "forbidden" } });
});

test("an order in whose making the server ended is begun again, and the third time left with its reason", async () => {
  await orderId("reader", { format: "csv" });
  const cutOff = "update document_order set state = 'working', attempts = attempts + 1, file_digest = null";
  await run(cutOff);
  await run("update document_order set attempts = 2");
  await workOrders(server.services);
  expect((await tray("reader"))[0]?.state).toBe("ready");
  await run(`${cutOff}, head = null, finished_at = null`);
  await run("update document_order set attempts = 3");
  await workOrders(server.services);
  expect((await tray("reader"))[0]).toMatchObject({
    state: "failed",
    failure: { code: "order-interrupted", params: { times: 3 } },
  });
});

test("what can't be made says why; a renderer that is busy lets the order wait and counts no try", async () => {
  const render = server.services.renderer.render.bind(server.services.renderer);
  const id = await orderId("reader");
  for (let turn = 0; turn < 5; turn += 1) {
    server.services.renderer.render = () => Promise.reject(new DomainError("render-busy", { waiting: 50 }));
    await workOrders(server.services);
    expect((await tray("reader"))[0]?.state).toBe("waiting");
  }
  server.services.renderer.render = () => Promise.reject(new DomainError("render-timeout", { seconds: 180 }));
  await workOrders(server.services);
  expect((await tray("reader"))[0]).toMatchObject({
    id,
    state: "failed",
    failure: { code: "render-timeout", params: { seconds: 180 } },
  });
  server.services.renderer.render = () => Promise.reject(new Error("disk"));
  server.moveClock(1);
  await orderId("reader");
  await workOrders(server.services);
  server.services.renderer.render = render;
  expect((await tray("reader"))[0]).toMatchObject({
    state: "failed",
    failure: { code: "fault", params: { id: expect.stringMatching(/^[0-9a-f-]{36}$/u) } },
  });
});

test("what is already waiting is not ordered twice, also by two presses at once; other wishes are other orders", async () => {
  const [one, other] = await Promise.all([orderId("reader"), orderId("reader")]);
  expect(other).toBe(one);
  expect(await orderId("reader", { hasNotes: true })).not.toBe(one);
  expect(await tray("reader")).toHaveLength(2);
});

test("five orders of one person are open at most, and a tray holds twenty; others still order", async () => {
  const reports = ["plan-matrix", "recap-agency", "recap-region", "recap-source", "recap-group"];
  await Promise.all(reports.map((report) => orderId("reader", { report, format: "csv" })));
  expect(await order("reader", { format: "pdf" })).toMatchObject({ status: 409, code: "orders-open" });
  expect((await order("leadership", { format: "pdf" })).status).toBe(200);
  await run("update document_order set state = 'failed', finished_at = '2027-03-01T02:00:00Z'");
  await run(
    `insert into document_order select gen_random_uuid(), account, plan, report, format, separator, has_notes, state, attempts,
       ordered_at, started_at, finished_at, head, file_digest, file_size, failure, lease_until
     from document_order cross join generate_series(1, 3) where format = 'csv'`,
  );
  expect(await order("reader")).toMatchObject({ status: 409, code: "tray-full", params: { limit: 20 } });
});

test("after seven days order and file are gone; a file that another order names stays", async () => {
  await orderId("reader", { format: "csv" });
  await workOrders(server.services);
  server.moveClock(6 * 24 * 60);
  server.forget("leadership");
  server.forget("reader");
  await orderId("leadership", { format: "csv" });
  await workOrders(server.services);
  expect(keptFiles()).toBe(1);
  expect(await tray("reader")).toHaveLength(1);
  server.moveClock(24 * 60 + 1);
  server.forget("leadership");
  server.forget("reader");
  expect(await tray("reader")).toEqual([]);
  await workOrders(server.services);
  expect(keptFiles()).toBe(1);
  const [left] = await tray("leadership");
  expect((await take("leadership", left?.id ?? "")).statusCode).toBe(200);
  expect(await run("select from document_order")).toHaveLength(1);
  expect((await server.mutate("leadership", "document.dismiss", { orderId: left?.id })).status).toBe(200);
  await workOrders(server.services);
  expect(keptFiles()).toBe(0);
});

test("an order removed while it is made leaves neither file nor trace", async () => {
  const id = await orderId("reader", { format: "csv" });
  const render = server.services.renderer.render.bind(server.services.renderer);
  server.services.renderer.render = async (job) => {
    await server.mutate("reader", "document.dismiss", { orderId: id });
    return render(job);
  };
  const before = await countPrintings();
  await workOrders(server.services);
  server.services.renderer.render = render;
  expect(await countPrintings()).toBe(before);
  expect(keptFiles()).toBe(0);
});

test("a tray that another process clears while a file is being kept keeps the file", async () => {
  const store = server.services.trayFiles;
  const keep = store.keep.bind(store);
  store.keep = async (bytes) => {
    const digest = await keep(bytes);
    await clearTray(server.services);
    return digest;
  };
  const id = await orderId("reader", { format: "csv" });
  await workOrders(server.services);
  store.keep = keep;
  expect((await take("reader", id)).statusCode).toBe(200);
});

test("what a process made after its lease was over, and another had begun it, is put down by the other alone", async () => {
  const render = server.services.renderer.render.bind(server.services.renderer);
  const id = await orderId("reader", { format: "csv" });
  let begun = 0;
  server.services.renderer.render = async (job) => {
    begun += 1;
    if (begun === 1) {
      await run("update document_order set lease_until = clock_timestamp() - interval '1 second'");
      await workOrders(server.services);
    }
    return render(job);
  };
  const before = await countPrintings();
  await workOrders(server.services);
  server.services.renderer.render = render;
  expect(begun).toBe(2);
  expect(await countPrintings()).toBe(before + 1);
  expect((await take("reader", id)).statusCode).toBe(200);
});

test("a report that the edition does not name, or a plan of another government, is not there", async () => {
  expect((await order("reader", { report: "constructor" })).code).toBe("not-found");
  expect((await order("reader", { report: "recap-moon" })).code).toBe("not-found");
  expect((await order("reader", { format: "html" })).code).toBe("invalid-input");
  const { planId } = await addForeignPlan(server);
  expect((await order("reader", { planId })).code).toBe("not-found");
});

test("the desk makes what is ordered without being asked, and stops when it is closed", async () => {
  const desk = new JobRunner(server.services, [makeOrders], 30);
  await orderId("reader", { format: "csv" });
  await expect.poll(async () => (await tray("reader"))[0]?.state, { timeout: 20_000 }).toBe("ready");
  await desk.close();
  server.moveClock(1);
  await orderId("reader", { format: "xlsx" });
  expect((await tray("reader"))[0]?.state).toBe("waiting");
});
