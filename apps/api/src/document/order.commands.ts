import { DomainError } from "@rata/domain/problem/DomainError";
import { nameFile } from "@rata/reporting/reports/nameFile";
import { lockAccount } from "#account/account.queries";
import { getPlanRecord, listPlanRecords } from "#plan/core/plan.queries";
import type { PlanRecord } from "#plan/core/plan.table";
import type { Services } from "#Services";
import type { Work } from "#Work";
import type { Printed } from "./document.commands.ts";
import { CONTENT_TYPES } from "#http/documentFormats";
import { getReport } from "./makeReport.ts";
import { findOwnOrder, listOwnOrders, listWaiting } from "./order.queries.ts";
import { deleteOwnOrder, insertOrder } from "./order.store.ts";
import type { OrderRecord } from "./order.table.ts";
import type { OrderWish, TrayItem } from "./order.views.ts";

/** Orders of one person that may wait or be in work at a time, and that may lie in the tray altogether. */
const MOST_OPEN = 5;
const MOST_IN_TRAY = 20;
const DAY = 86_400_000;
/** What the bell says when something was ordered. */
export const ORDERED = "document.order";
/** How long a finished order stays in the tray. */
export const TRAY_TIME = 7 * DAY;

/**
 * Puts a document in the queue. What is already on order and not yet made is not ordered twice: a second press gives the first order.
 * @throws DomainError "not-found" for an unknown plan or report, "orders-open", "tray-full"
 */
export async function orderDocument(work: Work, wish: OrderWish): Promise<{ id: string }> {
  getReport(work.services, wish.report);
  const order = await work.inTransaction(async (work) => {
    await getPlanRecord(work, wish.planId);
    // One person's orders are counted one after the other.
    await lockAccount(work.em, work.scope.actor.accountId);
    const orders = await listOwnOrders(work);
    const same = orders.find((known) => known.state === "waiting" && isSame(known, wish));
    if (same !== undefined) return { id: same.id };
    demandRoom(orders);
    const id = work.makeId();
    await insertOrder(work, { id, at: work.now(), wish });
    return { id };
  });
  work.services.bell.emit(ORDERED);
  return order;
}

/** The actor's own orders of plans that they may still read, newest first. */
export async function listTray(work: Work): Promise<TrayItem[]> {
  const plans = new Map((await listPlanRecords(work)).map((plan) => [plan.id, plan]));
  const waiting = await listWaiting(work.em);
  return (await listOwnOrders(work)).flatMap((order) => {
    const plan = plans.get(order.plan);
    return plan === undefined || isOver(work.services, order) ? [] : [toItem(work.services, order, { plan, waiting })];
  });
}

/** Takes an order out of the tray, whatever its state. @throws DomainError "not-found" */
export async function dismissOrder(work: Work, id: string): Promise<{ id: string }> {
  await work.inTransaction(async (work) => {
    if (!(await deleteOwnOrder(work, id))) throw new DomainError("not-found");
  });
  return { id };
}

/**
 * The file of an own order. Whether its owner may still read the plan is asked again.
 * @throws DomainError "not-found", also for an order of somebody else and one that is not ready
 */
export async function takeOrder(work: Work, id: string): Promise<Printed> {
  const order = await findOwnOrder(work, id);
  if (order?.state !== "ready" || isOver(work.services, order)) throw new DomainError("not-found");
  const plan = await getPlanRecord(work, order.plan);
  const bytes = await work.services.trayFiles.find(order.fileDigest ?? "");
  if (bytes === null) throw new DomainError("not-found");
  return {
    bytes,
    name: nameOf(work.services, order, plan),
    contentType: CONTENT_TYPES[order.format],
    isPage: false,
  };
}

function isSame(order: OrderRecord, wish: OrderWish): boolean {
  return (
    order.plan === wish.planId &&
    order.report === wish.report &&
    order.format === wish.format &&
    order.separator === wish.separator &&
    order.hasNotes === wish.hasNotes
  );
}

function demandRoom(orders: readonly OrderRecord[]): void {
  const open = orders.filter(({ state }) => state === "waiting" || state === "working").length;
  if (open >= MOST_OPEN) throw new DomainError("orders-open", { limit: MOST_OPEN });
  if (orders.length >= MOST_IN_TRAY) throw new DomainError("tray-full", { limit: MOST_IN_TRAY });
}

function isOver(services: Services, { finishedAt }: OrderRecord): boolean {
  return finishedAt !== null && finishedAt.getTime() + TRAY_TIME < services.now().getTime();
}

function nameOf(services: Services, { report, format }: OrderRecord, { year }: PlanRecord): string {
  return nameFile(report, { region: services.region, year, format });
}

function toItem(
  services: Services,
  order: OrderRecord,
  { plan, waiting }: { plan: PlanRecord; waiting: readonly string[] },
): TrayItem {
  const { id, report, format, state, startedAt, finishedAt, head, fileSize, failure } = order;
  const isReady = state === "ready" && startedAt !== null && finishedAt !== null && head !== null && fileSize !== null;
  return {
    id,
    planId: plan.id,
    year: plan.year,
    report,
    format,
    state,
    orderedAt: order.orderedAt.toISOString(),
    madeOf: isReady ? { at: startedAt.toISOString(), head } : null,
    ahead: state === "waiting" ? Math.max(0, waiting.indexOf(id)) : null,
    file: isReady
      ? {
          name: nameOf(services, order, plan),
          size: fileSize,
          until: new Date(finishedAt.getTime() + TRAY_TIME).toISOString(),
        }
      : null,
    failure,
  };
}
