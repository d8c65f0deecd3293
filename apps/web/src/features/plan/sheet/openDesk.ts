import type { SheetCell, SheetEdit } from "@rata/domain/plan/sheet/SheetEdit";
import * as trouble from "@rata/texts/frame/trouble";
import { api, queryClient, trpc } from "#lib/api";
import { findChosenLanguage } from "#lib/languageChoice";
import { cellName } from "#lib/outbox/cellName";
import type { Answered } from "#lib/outbox/EditAnswer";
import type { SendTrouble } from "#lib/outbox/Outbox";
import { type OutboxOwner, openOutboxStore } from "#lib/outbox/outboxStore";
import { followOperations, knownHead, knownRows, planChangesKey } from "#lib/planRowsCache";
import { sayTrouble } from "#lib/sayTrouble";
import { toTrouble } from "#lib/trouble";
import { cellText, collectMoney } from "../matrix/cellText.ts";
import { rowKey } from "../matrix/rowKey.ts";
import { cellKey } from "../matrix/cellKey.ts";
import type { EditKeys } from "./CellMark.ts";
import { SheetDesk } from "./SheetDesk.ts";

const desks = new Map<string, SheetDesk>();

/** The desk of an account and plan: the same one for as long as the tab lives, so that nothing is lost by looking at another screen. */
export function openDesk(owner: OutboxOwner): SheetDesk {
  const name = `${owner.account} ${owner.plan}`;
  const desk = desks.get(name) ?? makeDesk(name, owner);
  desks.set(name, desk);
  return desk;
}

function makeDesk(name: string, owner: OutboxOwner): SheetDesk {
  const desk = new SheetDesk({
    name,
    store: openOutboxStore(owner),
    send: sendAs(owner),
    toTrouble: toSendTrouble,
    follow: (answered, from) => follow(owner.plan, answered, from),
    shownNow: () => shownNow(owner.plan),
    keysOf: (edit) => keysOf(owner.plan, edit),
    sayTrouble: (error) => {
      const language = findChosenLanguage();
      return sayTrouble(error, language, trouble[language]);
    },
    makeId: () => crypto.randomUUID(),
    wait: (run, milliseconds) => void setTimeout(run, milliseconds),
  });
  addEventListener("online", () => void desk.wake());
  return desk;
}

/** The server takes edits only under the account that wrote: somebody else may have signed in since, in another tab. */
function sendAs({ account, plan }: OutboxOwner) {
  return (edits: SheetEdit[], propose: boolean) =>
    api.plan.edit.mutate({ planId: plan, edits, propose, author: account });
}

function toSendTrouble(error: unknown): SendTrouble {
  const { kind, code } = toTrouble(error);
  if (code === "other-account" || kind === "signed-out") {
    void queryClient.invalidateQueries({ queryKey: trpc.session.get.queryKey() });
    return { kind: "signed-out" };
  }
  if (kind === "unreachable" || kind === "fault" || code === "too-many-requests") return { kind: "unreachable" };
  return { kind: "refused", error };
}

/**
 * Where nobody else wrote between, the rows stand at the answer's head; else the steps between are still asked for. The answer to
 * an edit that was sent before may tell of steps that others have overtaken: then the rows are fetched anew.
 */
function follow(
  plan: string,
  answered: readonly Answered[],
  { head, isRepeat }: { head: number; isRepeat: boolean },
): void {
  const known = knownHead(plan) ?? 0;
  const steps = answered.filter(({ answer }) => answer.operations.length > 0);
  if (steps.length === 0 || (isRepeat && head <= known)) return;
  const isAlone = known + steps.length === head;
  const operations = isRepeat && !isAlone ? null : steps.flatMap(({ answer }) => answer.operations);
  // Rows on their way from the server may be older than what came since: asking for the steps at once closes the gap.
  void followOperations(plan, operations, isAlone ? head : null).then(() =>
    queryClient.invalidateQueries({ queryKey: planChangesKey(plan) }),
  );
}

function shownNow(plan: string): (cell: SheetCell) => string | null {
  const rows = knownRows(plan);
  const byKey = new Map(rows.map((row) => [rowKey(row), row]));
  const around = { money: collectMoney(rows), agencyNames: new Map<string, string>() };
  return ({ rows: [ref], column }) => {
    const row = ref === undefined ? undefined : byKey.get(rowKey(ref));
    return row === undefined ? null : cellText(row, column, around);
  };
}

/** The cells of an edit that an earlier tab left; of rows that are gone a name of their own, so that they are told too. */
function keysOf(plan: string, edit: SheetEdit): EditKeys {
  if (edit.kind !== "cells") return [];
  const byKey = new Map(knownRows(plan).map((row) => [rowKey(row), row]));
  return edit.cells.map((cell) => {
    const keys = cell.rows.flatMap((ref) => {
      const row = byKey.get(rowKey(ref));
      return row === undefined ? [] : cellKey(row, cell.column);
    });
    return keys.length === 0 ? [`gone ${cellName(cell)}`] : [...new Set(keys)];
  });
}
