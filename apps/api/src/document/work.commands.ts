import { DomainError } from "@rata/domain/problem/DomainError";
import { toJob } from "@rata/renderers/worker/toJob";
import { Scope } from "#access/Scope";
import { findAccountById } from "#account/account.queries";
import { toActor } from "#account/account.table";
import { inTransaction } from "#database/transaction";
import { digestOf } from "#FileStore";
import type { Job, Outcome } from "#jobs/Job";
import type { Lease } from "#jobs/lease.store";
import type { Services } from "#Services";
import { toConvention } from "#http/documentFormats";
import { Work } from "#Work";
import { makeReport } from "./makeReport.ts";
import { ORDERED, TRAY_TIME } from "./order.commands.ts";
import { findHeldOrder, listTrayFiles } from "./order.queries.ts";
import { clearOrders, ORDER_QUEUE, saveOrder } from "./order.store.ts";
import type { OrderRecord } from "./order.table.ts";
import type { OrderFailure } from "./order.views.ts";
import { recordPrinting } from "./recordPrinting.ts";

/** An order whose making ends the server takes it down three times and not for ever. */
const MOST_ATTEMPTS = 3;
const LATER: ReadonlySet<string> = new Set(["render-busy", "render-closed"]);

/** Makes what is on order. */
export const makeOrders: Job = {
  key: ORDERED,
  queue: ORDER_QUEUE,
  run: makeOne,
  limit: {
    attempts: MOST_ATTEMPTS,
    giveUp: (services, lease) =>
      leave(services, lease, { code: "order-interrupted", params: { times: MOST_ATTEMPTS } }),
  },
};

/** Makes one document as the person who ordered it, with the rights that they have now. */
async function makeOne(services: Services, lease: Lease): Promise<Outcome> {
  const em = services.openConnection();
  try {
    const order = await findHeldOrder(em, lease);
    if (order !== null) await putInTray(new Work(services, await findOwnerScope(services, order)), order);
  } catch (error) {
    // A server that stops, or has its hands full, says nothing about the document: the try does not count.
    if (error instanceof DomainError && LATER.has(error.code)) {
      await saveOrder(em, lease, { state: "waiting" });
      return "unbegun";
    }
    await leave(services, lease, toFailure(services, error));
  }
  return "next";
}

function leave(services: Services, lease: Lease, failure: OrderFailure): Promise<boolean> {
  const values = { state: "failed", failure, finishedAt: services.now() } as const;
  return saveOrder(services.openConnection(), lease, values);
}

/** @throws DomainError "forbidden" when the account may no longer read documents */
async function findOwnerScope(services: Services, order: OrderRecord): Promise<Scope> {
  const account = await findAccountById(services.openConnection(), order.account);
  if (account?.isActive !== true) throw new DomainError("forbidden");
  return Scope.grant(toActor(account), "document.read");
}

async function putInTray(work: Work, order: OrderRecord): Promise<void> {
  const { report, format, separator, hasNotes } = order;
  const { made, record } = await makeReport(work, { planId: order.plan, report, hasNotes });
  const { bytes } = await work.services.renderer.render(toJob(made, format, toConvention(separator)));
  // What is named is not cleared away by another process: the name comes before the file.
  if (!(await saveOrder(work.em, order, { fileDigest: digestOf(bytes) }))) return;
  await work.services.trayFiles.keep(bytes);
  await work.inTransaction(async (work) => {
    const file = { fileSize: bytes.length, head: record.head, finishedAt: work.now() };
    if (!(await saveOrder(work.em, order, { ...file, state: "ready" }))) return;
    const facts = made.document.factsDigest;
    await recordPrinting(work, { planId: order.plan, report, format, facts });
  });
}

function toFailure(services: Services, error: unknown): OrderFailure {
  if (error instanceof DomainError) return { code: error.code, params: { ...error.params } };
  const id = services.makeId();
  services.say("fault", { id, path: "document.order", cause: error });
  return { code: "fault", params: { id } };
}

/** Removes orders whose time is over, and every file that no order names any more. */
export function clearTray(services: Services): Promise<void> {
  return inTransaction(services, async (em) => {
    await clearOrders(em, new Date(services.now().getTime() - TRAY_TIME));
    await services.trayFiles.keepOnly(await listTrayFiles(em));
  });
}
