import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Pool } from "pg";
import { verifyTrail } from "#audit/seal.commands";
import { digestOf } from "#FileStore";
import { connect } from "../connect.ts";
import { Clerk } from "./Clerk.ts";
import { type Office, openOffice } from "./openOffice.ts";
import { SmtpServer } from "./SmtpServer.ts";
import { findWrong } from "./torment.ts";
import { Torture } from "./Torture.ts";
import { TwinServers } from "./TwinServers.ts";

export interface ServersWish {
  operators: number;
  /** Documents that are ordered, and mails that go out, before each kill. */
  documents: number;
  kills: number;
  /** Saves that are to be acknowledged between two blows. */
  saves: number;
}

export interface ServersReport {
  acknowledged: { saves: number; undos: number };
  kills: number;
  /** Orders that were begun again because their server was killed. */
  begunAgain: number;
  wrong: string[];
}

/** Long enough for whatever was begun by a killed server to be done by the other. */
const PATIENCE = 60_000;

/**
 * Two server processes behind one address, with operators at work, documents on order and mail going out. Kills one after the other
 * and starts it again; then nothing may be lost, doubled or out of order.
 */
export async function tormentServers(wish: ServersWish): Promise<ServersReport> {
  const office = await openOffice(wish.operators + 1, 2);
  const folder = await mkdtemp(path.join(os.tmpdir(), "rata-servers-"));
  const smtp = new SmtpServer();
  const variables = { ...MAIL, MAIL_PORT: String(await smtp.listen()), JOB_LEASE_SECONDS: "3" };
  const twins = new TwinServers({ ownerUrl: office.database.ownerUrl, folder, variables });
  const database = new Pool({ connectionString: office.database.ownerUrl });
  try {
    await twins.open();
    return await work({ office, smtp, twins, database, wish });
  } finally {
    await twins.close();
    await smtp.close();
    await database.end();
    await office.database.drop();
    await rm(folder, { recursive: true, force: true });
  }
}

const MAIL = { MAIL_HOST: "127.0.0.1", MAIL_SECURITY: "none", MAIL_FROM: "Rata <rata@contoh.go.id>" };

interface Scene {
  office: Office;
  smtp: SmtpServer;
  twins: TwinServers;
  database: Pool;
  wish: ServersWish;
}

async function work(scene: Scene): Promise<ServersReport> {
  const { office, smtp, twins, database, wish } = scene;
  const clerks = office.desks.map((desk) => new Clerk(desk, office.planId, twins.url));
  const [first] = clerks;
  const wrong = first === undefined ? [] : await listUnseen(first, twins);
  wrong.push(...(await listUnguarded(twins)));
  const torture = new Torture(office.desks.slice(1), office.planId);
  const saving = torture.work(inTime(() => twins.url));
  const asking: Promise<void>[] = [];
  for (let kill = 0; kill < wish.kills; kill += 1) {
    await passed(torture, wish.saves);
    asking.push(...clerks.slice(kill * wish.documents, (kill + 1) * wish.documents).map((clerk) => ask(scene, clerk)));
    await until(database, "select where exists (select from document_order where state = 'working')");
    await twins.kill(kill % 2);
    await passed(torture, wish.saves);
    await twins.start(kill % 2);
  }
  await passed(torture, wish.saves);
  torture.stop();
  await Promise.all([saving, ...asking]);
  await until(database, `select where not exists (${UNDONE})`);
  wrong.push(...(await findWrong(office, torture)), ...(await findWrongTrail(office, database)));
  wrong.push(...(await findWrongDocuments(database, clerks, wish)), ...findWrongMail(smtp, wish));
  const again = await database.query("select from document_order where attempts > 1");
  return { acknowledged: torture.acknowledged, kills: wish.kills, begunAgain: again.rowCount ?? 0, wrong };
}

/** Operators think before they save, a second each, or the machine would be too busy to start a server. */
function inTime(findUrl: () => string): () => string | null {
  let asked = 0;
  return () => ((asked += 1) % 50 === 0 ? findUrl() : null);
}

/** What one server acknowledged and the other did not show at once. */
async function listUnseen(clerk: Clerk, twins: TwinServers): Promise<string[]> {
  const unseen: string[] = [];
  let before: string | null = null;
  for (let round = 0; round < 10; round += 1) {
    const text = `Terlihat ${round}`;
    const [writer, reader] = [twins.urlOf(round % 2), twins.urlOf((round + 1) % 2)];
    await clerk.read(reader);
    await clerk.write(writer, before, text);
    if (!(await clerk.read(reader)).includes(text)) unseen.push(`unseen: ${text}`);
    before = text;
  }
  return unseen;
}

/** All servers count tries to sign in together: any of them refuses the eleventh. */
async function listUnguarded(twins: TwinServers): Promise<string[]> {
  const headers = { "content-type": "application/json", origin: twins.url };
  const body = JSON.stringify({ email: "bukan@rata.example", password: "sandi yang salah" });
  const codes: number[] = [];
  for (let tried = 0; tried < 11; tried += 1) {
    const url = `${twins.urlOf(tried % 2)}/api/trpc/session.signIn`;
    codes.push((await fetch(url, { method: "POST", headers, body })).status);
  }
  return codes.indexOf(429) === 10 ? [] : [`tries to sign in were answered with ${codes.join(", ")}`];
}

/** A clerk orders a document and mentions the next one; who gets no answer looks whether it was done before asking again. */
async function ask({ office, database }: Scene, clerk: Clerk): Promise<void> {
  const { accountId } = clerk.desk;
  const at = office.desks.indexOf(clerk.desk);
  const other = office.desks[at + 1];
  await insist(database, ["select from document_order where account = $1", accountId], () =>
    clerk.order(FORMATS[at % FORMATS.length] ?? "csv"),
  );
  if (other !== undefined)
    await insist(database, ["select from comment where actor = $1::text", accountId], () =>
      clerk.mention(other, `Operator ${at + 1}`),
    );
}

const FORMATS = ["csv", "xlsx", "docx", "pdf"];

async function insist(database: Pool, [done, who]: [string, string], ask: () => Promise<unknown>): Promise<void> {
  for (;;) {
    const isAnswered = await ask().then(
      () => true,
      () => false,
    );
    if (isAnswered) return;
    await wait(100);
    if (((await database.query(done, [who])).rowCount ?? 0) > 0) return;
  }
}

/** Waits until so many more saves were acknowledged. */
async function passed({ acknowledged }: Torture, saves: number): Promise<void> {
  const enough = acknowledged.saves + saves;
  const end = performance.now() + PATIENCE;
  while (acknowledged.saves < enough) {
    if (performance.now() > end) throw new Error("nothing is acknowledged any more");
    await wait(20);
  }
}

/** Waits until a statement finds something. The checks at the end report what never came. */
async function until(database: Pool, sql: string): Promise<void> {
  const end = performance.now() + PATIENCE;
  while ((await database.query(sql)).rowCount === 0 && performance.now() < end) await wait(20);
}

const UNDONE = `select from document_order where state in ('waiting', 'working') union all
  select from notification where mail is null union all select from mail where sent_at is null`;

interface Made {
  id: string;
  account: string;
  state: string;
  digest: string | null;
  printed: number;
}

async function findWrongDocuments(database: Pool, clerks: readonly Clerk[], wish: ServersWish): Promise<string[]> {
  const { rows } = await database.query<Made>(
    `select id, account, state, file_digest as digest, (select count(*)::int from audit_entry e
       where e.action = 'document.printed' and e.actor = o.account::text) as printed from document_order o`,
  );
  const asked = wish.documents * wish.kills;
  const wrong = rows.length === asked ? [] : [`${rows.length} orders for ${asked}`];
  for (const { id, account, state, digest, printed } of rows) {
    const file = await clerks.find(({ desk }) => desk.accountId === account)?.take(id);
    const isWhole = file !== undefined && file !== null && digestOf(file) === digest;
    if (state !== "ready" || printed !== 1 || !isWhole) wrong.push(`order ${id}: ${state}, printed ${printed} times`);
  }
  return wrong;
}

/** A server that finds a mail unfinished may hand it over again under the same name: once for each kill at most. */
function findWrongMail({ received }: SmtpServer, { documents, kills }: ServersWish): string[] {
  const named = Map.groupBy(received, ({ message }) => /^Message-ID: (\S+)/imu.exec(message)?.[1] ?? "");
  const people = new Set(received.flatMap(({ to }) => to));
  const asked = documents * kills;
  const isRight = named.size === asked && people.size === asked && received.length <= asked + kills;
  return isRight ? [] : [`${named.size} mails to ${people.size} people, handed over ${received.length} times`];
}

async function findWrongTrail({ database: { appUrl } }: Office, database: Pool): Promise<string[]> {
  const orm = await connect(appUrl, { poolSize: 1 });
  const { defect, unsealed } = await verifyTrail({ openConnection: () => orm.em.fork() }, null);
  await orm.close(true);
  const disorder = await database.query(DISORDER);
  const isRight = defect === null && unsealed === 0 && disorder.rowCount === 0;
  return isRight ? [] : [`trail: ${JSON.stringify(defect)}, ${unsealed} unsealed, ${disorder.rowCount} out of order`];
}

/** Changes of the plan that were sealed before one that they follow. */
const DISORDER = `select from (
    select (e.payload ->> 'revision')::int as revision, lag((e.payload ->> 'revision')::int) over (order by s.number) as before
    from audit_entry e join audit_seal s on s.entry = e.id where e.operations > 0
  ) c where revision <= before`;
