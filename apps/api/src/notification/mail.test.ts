import { afterEach, beforeEach, expect, test } from "vitest";
import { workJob } from "#jobs/workJob";
import type { Services } from "#Services";
import { openTestServer, type TestServer } from "#testing/openTestServer";
import { findPerson } from "#testing/people";
import { SmtpServer } from "#testing/SmtpServer";
import { mailJobs } from "./mail.commands.ts";
import { nextTry } from "./nextTry.ts";
import { MailState } from "./notification.views.ts";
import { SmtpMailing } from "./SmtpMailing.ts";

const ADDRESS = "https://rata.contoh.go.id";
let server: TestServer;
let smtp: SmtpServer;
let services: Services;
let line: string;
let port: number;
beforeEach(async () => {
  server = await openTestServer();
  smtp = new SmtpServer();
  port = await smtp.listen();
  services = { ...server.services, mail: mailingTo(port) };
  const [found] = await ask<{ id: string }>("select id from plan_line order by id limit 1");
  line = found?.id ?? "";
});
afterEach(async () => {
  services.mail?.close();
  await smtp.close();
  await server.close();
});

function mailingTo(at: number, login: { user: string; password: string } | null = null): SmtpMailing {
  const from = "Rata <rata@contoh.go.id>";
  return new SmtpMailing({ host: "127.0.0.1", port: at, security: "none", login, from }, `${ADDRESS}/`);
}

/** Puts what is to be mailed into the queue and sends what is due. */
async function workMail(by: Services, isStopping: () => boolean = () => false): Promise<void> {
  const [queueing, sending] = mailJobs(by);
  await queueing?.run(by, { id: "", attempts: 0 });
  if (sending !== undefined) await workJob(by, sending, { isStopping });
}

function ask<Row extends object>(sql: string): Promise<Row[]> {
  return server.services.openConnection().execute<Row[]>(sql);
}

/** The secretariat mentions the operator. */
async function mention(): Promise<void> {
  const { id, name } = await findPerson(server, "agency-operator");
  const written = { text: `@${name} rahasia dapur kami`, mentions: [id] };
  const place = { planId: server.planId, lineId: line, column: "target" };
  expect(await server.mutate("secretariat", "comment.begin", { ...place, ...written })).toMatchObject({ status: 200 });
}

async function stateNow(): Promise<MailState> {
  return MailState.parse((await server.query("administrator", "notification.mailState")).value);
}

function headersOf(message: string): string[] {
  return (message.split("\r\n\r\n", 1)[0] ?? "").replaceAll(/\r\n[ \t]+/gu, " ").split("\r\n");
}

/** The text of a message, whether it travelled as it is or with signs written as =XX. */
function bodyOf(message: string): string {
  const raw = message.slice(message.indexOf("\r\n\r\n") + 4);
  if (/^Content-Transfer-Encoding: base64$/imu.test(message)) return Buffer.from(raw, "base64").toString();
  const joined = raw.replaceAll("=\r\n", "").replaceAll(/=([0-9A-F]{2})/gu, (_all, code: string) => `%${code}`);
  return /^Content-Transfer-Encoding: quoted-printable$/imu.test(message) ? decodeURIComponent(joined) : raw;
}

test("who is mentioned gets one mail with a link to the cell, spoken to a real server; the words stay here", async () => {
  await mention();
  await workMail(services);
  await workMail(services);
  expect(smtp.received).toHaveLength(1);
  const [mail] = smtp.received;
  expect(mail).toMatchObject({ from: "rata@contoh.go.id", to: ["operator@rata.example"] });
  const message = mail?.message ?? "";
  expect(headersOf(message)).toContain("To: operator@rata.example");
  expect(headersOf(message)).toContain("Auto-Submitted: auto-generated");
  expect(message).toMatch(/^Message-ID: <[0-9a-f-]{36}@rata\.contoh\.go\.id>$/mu);
  const body = bodyOf(message);
  expect(body).toContain("menyebut Anda dalam percakapan");
  expect(body).toMatch(new RegExp(`${ADDRESS}/rencana/\\d{4}\\?baris=${line}&sel=target&utas=[0-9a-f-]{36}`, "u"));
  expect(message + body).not.toMatch(/rahasia|password|sandi|token/iu);
  expect(await stateNow()).toMatchObject({ waiting: 0, failed: 0, sent: 1, lastError: null });
});

test("without a mail server nothing is queued and nothing is tried", async () => {
  await mention();
  await workMail(server.services);
  expect(await ask("select id from mail")).toEqual([]);
  expect(await stateNow()).toMatchObject({ isConfigured: false, waiting: 0 });
});

test("a name with line breaks in it makes no header and no recipient", async () => {
  await ask(
    `update account set name = E'Ani\\r\\nBcc: korban@contoh.go.id\\r\\n\\r\\nIsi lain' where role = 'secretariat'`,
  );
  await ask(`update instance set name = E'Pemerintah\\r\\nBcc: korban@contoh.go.id'`);
  await mention();
  await workMail(services);
  const [mail] = smtp.received;
  expect(mail?.to).toEqual(["operator@rata.example"]);
  const headers = headersOf(mail?.message ?? "");
  expect(headers.filter((header) => /^bcc:/iu.test(header))).toEqual([]);
  expect(headers.filter((header) => /^subject:/iu.test(header))).toHaveLength(1);
  expect(
    bodyOf(mail?.message ?? "")
      .split(/\r?\n/u)
      .filter((text) => text.startsWith("Bcc:")),
  ).toEqual([]);
});

test("an address that hides another in it is no second recipient", async () => {
  await ask(`update account set email = 'operator@rata.example>, <korban@contoh.go.id' where role = 'agency-operator'`);
  await mention();
  await workMail(services);
  expect(smtp.received.flatMap(({ to }) => to)).not.toContain("korban@contoh.go.id");
  expect(smtp.commands.filter((command) => /^RCPT TO:<korban@/iu.test(command))).toEqual([]);
});

test("a server that is down is tried again later, not at once, and the administrator sees it", async () => {
  services.mail?.close();
  services = { ...services, mail: mailingTo(1) };
  await mention();
  await workMail(services);
  const state = await stateNow();
  expect(state).toMatchObject({ waiting: 1, sent: 0, failed: 0 });
  expect(state.lastError?.text).toMatch(/^E[A-Z]+/u);
  services = { ...services, mail: mailingTo(port) };
  await workMail(services);
  expect(smtp.received).toEqual([]);
  server.moveClock(2);
  await workMail(services);
  expect(smtp.received).toHaveLength(1);
  expect(await stateNow()).toMatchObject({ waiting: 0, sent: 1, lastError: null });
});

test("an address that the server refuses for good is given up and holds up nobody else", async () => {
  await ask("update account set email = 'salah@rata.example' where role = 'agency-operator'");
  smtp.temper = { refuse: (address) => (address.startsWith("salah@") ? "550 5.1.1 no such user" : null) };
  await mention();
  const head = await findPerson(server, "agency-head");
  const place = { planId: server.planId, lineId: line, column: null };
  await server.mutate("secretariat", "comment.begin", { ...place, text: `@${head.name}`, mentions: [head.id] });
  await workMail(services);
  expect(smtp.received.map(({ to }) => to)).toEqual([["kepala.dinas@rata.example"]]);
  expect(await stateNow()).toMatchObject({
    waiting: 0,
    sent: 1,
    failed: 1,
    lastError: { text: expect.stringContaining("550") },
  });
});

test("a login is said to the server and to nobody else", async () => {
  const login = { user: "rata", password: "sandi-surel-9f3a" };
  smtp.temper = { login };
  services = { ...services, mail: mailingTo(port, { ...login, password: "sandi-salah-77" }) };
  await mention();
  await workMail(services);
  expect(smtp.received).toEqual([]);
  const state = await stateNow();
  expect(state.lastError?.text).toContain("EAUTH");
  expect(JSON.stringify([state, await ask("select * from mail")])).not.toContain("sandi-salah-77");
  services = { ...services, mail: mailingTo(port, login) };
  server.moveClock(2);
  await workMail(services);
  expect(smtp.received).toHaveLength(1);
});

test("a server that offers no secret line gets neither mail nor login where one is demanded", async () => {
  const login = { user: "rata", password: "sandi-surel-9f3a" };
  smtp.temper = { login };
  services.mail?.close();
  const from = "Rata <rata@contoh.go.id>";
  const mail = new SmtpMailing({ host: "127.0.0.1", port, security: "starttls", login, from }, ADDRESS, 500);
  services = { ...services, mail };
  await mention();
  await workMail(services);
  expect(smtp.received).toEqual([]);
  expect(smtp.commands.filter((command) => /^(?:AUTH|MAIL|RCPT|DATA)/iu.test(command))).toEqual([]);
  expect(await stateNow()).toMatchObject({ waiting: 1, sent: 0 });
});

test("each person chooses: nothing, or a digest of the day that what was read is left out of", async () => {
  expect(await server.query("agency-operator", "notification.mailWish")).toMatchObject({
    value: { wish: { mentions: "at-once", others: "daily" }, isConfigured: false },
  });
  await server.mutate("agency-operator", "notification.chooseMail", { mentions: "none", others: "none" });
  await mention();
  await workMail(services);
  expect(smtp.received).toEqual([]);
  await server.mutate("agency-operator", "notification.chooseMail", { mentions: "daily", others: "none" });
  await mention();
  await mention();
  await workMail(services);
  expect(smtp.received).toHaveLength(1);
  const body = bodyOf(smtp.received[0]?.message ?? "");
  expect(body).toContain("Ada 2 pemberitahuan yang belum Anda baca:");
  await mention();
  await workMail(services);
  expect(smtp.received).toHaveLength(1);
  await server.mutate("agency-operator", "notification.markAllRead");
  server.moveClock(24 * 60);
  await workMail(services);
  expect(smtp.received).toHaveLength(1);
});

test("of two servers that work at the same moment one sends", async () => {
  await mention();
  await Promise.all([workMail(services), workMail(services)]);
  expect(smtp.received).toHaveLength(1);
});

test("who was switched off, or may no longer read the plan, gets no mail", async () => {
  await mention();
  await ask("update account set region = '61' where role = 'agency-operator'");
  await workMail(services);
  await ask(
    "update account set region = (select region from instance), is_active = false where role = 'agency-operator'",
  );
  await workMail(services);
  expect(smtp.received).toEqual([]);
});

test("whoever has had the digest of the day waits for the next, and stands in nobody's way", async () => {
  const post = (role: string, count: number) =>
    ask(`insert into notification (id, account, kind, topic, region, plan, year, facts, place, times, at, mail_time)
      select gen_random_uuid(), id, 'waits', gen_random_uuid(), region, '${server.planId}', 2027,
        '{"actor":null,"agency":null,"group":null,"step":"enact","due":null}', '{"screen":"progress"}', 1, '2027-03-01', 'daily'
      from account, generate_series(1, ${count}) where role = '${role}'`);
  await post("reader", 3);
  await workMail(services);
  await post("reader", 1500);
  await post("leadership", 1);
  await workMail(services);
  expect(smtp.received.map(({ to }) => to)).toEqual([["pembaca@rata.example"], ["pimpinan@rata.example"]]);
  server.moveClock(24 * 60);
  await workMail(services);
  expect(smtp.received).toHaveLength(3);
  expect(bodyOf(smtp.received[2]?.message ?? "")).toContain("dan 1450 pemberitahuan lain di https://rata.contoh.go.id");
});

test("a server that stops sends no further mail", async () => {
  await mention();
  await workMail(services, () => true);
  expect(smtp.received).toEqual([]);
  expect(await stateNow()).toMatchObject({ waiting: 1 });
});

test.each([
  [1, "2027-03-01T00:01:00.000Z"],
  [2, "2027-03-01T00:05:00.000Z"],
  [7, "2027-03-01T12:00:00.000Z"],
])("after %s attempts the next is at %s", (attempts, at) => {
  expect(nextTry(attempts, new Date("2027-03-01T00:00:00Z"))?.toISOString()).toBe(at);
});

test("after the eighth attempt a mail is given up", () => {
  expect(nextTry(8, new Date())).toBeNull();
});
