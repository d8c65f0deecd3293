import { DomainError } from "@rata/domain/problem/DomainError";
import { toJob } from "@rata/renderers/worker/toJob";
import { Scope } from "#access/Scope";
import { findAccountById } from "#account/account.queries";
import { toActor } from "#account/account.table";
import { inTransaction } from "#database/transaction";
import type { Services } from "#Services";
import { toConvention } from "#http/documentFormats";
import { makeReport } from "./makeReport.ts";
import { TRAY_TIME } from "./order.commands.ts";
import { listTrayFiles } from "./order.queries.ts";
import { beginOrder, deleteFinishedBefore, freeOrders, putBack, saveFailure, saveReady } from "./order.store.ts";
import type { OrderRecord } from "./order.table.ts";
import type { OrderFailure } from "./order.views.ts";
import { recordPrinting } from "./recordPrinting.ts";

const SCOPE = Scope.forSystem("Pembuatan dokumen pesanan");
/** An order whose making ends the server takes it down three times and not for ever. */
const MOST_ATTEMPTS = 3;
const LATER: ReadonlySet<string> = new Set(["render-busy", "render-closed"]);

/**
 * Makes what is on order, one after the other, until nothing waits, and clears out what has lain for seven days. Only one may run at
 * a time: what is in work when it begins was left there by a server that ended.
 */
export async function workOrders(services: Services): Promise<void> {
  await inTransaction(services, (em) =>
    freeOrders(em, SCOPE, {
      at: services.now(),
      most: MOST_ATTEMPTS,
      failure: { code: "order-interrupted", params: { times: MOST_ATTEMPTS } },
    }),
  );
  for (;;) {
    const order = await inTransaction(services, (em) => beginOrder(em, SCOPE, services.now()));
    if (order === null || (await workOne(services, order)) === "later") break;
  }
  await clearTray(services);
}

/** Makes one document as the person who ordered it, with the rights that they have now. */
async function workOne(services: Services, order: OrderRecord): Promise<"done" | "later"> {
  try {
    const scope = await findOwnerScope(services, order);
    await putInTray(services, scope, order);
    return "done";
  } catch (error) {
    // A server that stops, or has its hands full, says nothing about the document: the try does not count.
    if (error instanceof DomainError && LATER.has(error.code)) {
      await inTransaction(services, (em) => putBack(em, SCOPE, { id: order.id, attempts: order.attempts - 1 }));
      return "later";
    }
    const failure = toFailure(services, error);
    await inTransaction(services, (em) => saveFailure(em, SCOPE, order, { failure, at: services.now() }));
    return "done";
  }
}

/** @throws DomainError "forbidden" when the account may no longer read documents */
async function findOwnerScope(services: Services, order: OrderRecord): Promise<Scope> {
  const account = await findAccountById(services.openConnection(), SCOPE, order.account);
  if (account?.isActive !== true) throw new DomainError("forbidden");
  return Scope.grant(toActor(account), "document.read");
}

async function putInTray(services: Services, scope: Scope, order: OrderRecord): Promise<void> {
  const { report, format, separator, hasNotes } = order;
  const { made, record } = await makeReport(services, scope, { planId: order.plan, report, hasNotes });
  const { bytes } = await services.renderer.render(toJob(made, format, toConvention(separator)));
  const digest = await services.trayFiles.keep(bytes);
  await inTransaction(services, async (em) => {
    const file = { digest, size: bytes.length, head: record.head, at: services.now() };
    if (!(await saveReady(em, scope, order, file))) return;
    const facts = made.document.factsDigest;
    await recordPrinting(services, em, scope, { planId: order.plan, report, format, facts });
  });
}

function toFailure(services: Services, error: unknown): OrderFailure {
  if (error instanceof DomainError) return { code: error.code, params: { ...error.params } };
  const id = services.makeId();
  services.say("fault", { id, path: "document.order", cause: error });
  return { code: "fault", params: { id } };
}

/** Removes orders whose time is over, and every file that no order names any more. */
async function clearTray(services: Services): Promise<void> {
  const oldest = new Date(services.now().getTime() - TRAY_TIME);
  const named = await inTransaction(services, async (em) => {
    await deleteFinishedBefore(em, SCOPE, oldest);
    return listTrayFiles(em, SCOPE);
  });
  await services.trayFiles.keepOnly(named);
}
