import type { SheetCell, SheetEdit } from "@rata/domain/plan/sheet/SheetEdit";
import { expect, test } from "vitest";
import type { EditAnswer } from "./EditAnswer.ts";
import { Outbox, type OutboxParts } from "./Outbox.ts";
import type { KeptEdit } from "./outboxStore.ts";

const ids = ["a", "b", "c", "d"].map((letter) => `0b0f4f3c-5a5e-4a0f-8f9c-1b7f0f6d5a1${letter}`);

function cell(row: string, expected: string | null, text: string): SheetCell {
  return { rows: [{ nodeId: "k", lineId: row }], column: "ceiling", expected, text };
}

function write(number: number, ...cells: SheetCell[]): SheetEdit {
  return { id: ids[number] ?? "", kind: "cells", cells };
}

function done(edit: SheetEdit): EditAnswer {
  return { id: edit.id, state: "done", operations: [], refused: [] };
}

/** An outbox whose server and browser are plain values; `fail` makes the next calls go wrong. */
function open(kept: KeptEdit[] = []) {
  const calls: { edits: SheetEdit[]; propose: boolean }[] = [];
  const waits: (() => void)[] = [];
  const failures: string[] = [];
  const refused: SheetEdit[] = [];
  let last = kept.length;
  const parts: OutboxParts = {
    store: {
      list: () => Promise.resolve([...kept]),
      keep: (edit, propose) => {
        kept.push({ at: (last += 1), edit, propose });
        return Promise.resolve(last);
      },
      drop: (numbers) => {
        kept.splice(0, kept.length, ...kept.filter(({ at }) => !numbers.includes(at)));
        return Promise.resolve();
      },
    },
    send: (edits, propose) => {
      calls.push({ edits, propose });
      const failure = failures.shift();
      return failure === undefined
        ? Promise.resolve({ head: 1, results: edits.map(done) })
        : Promise.reject(new Error(failure));
    },
    toTrouble: (error) =>
      String(error).includes("unreachable") ? { kind: "unreachable" } : { kind: "refused", error },
    onSending: () => undefined,
    onAnswer: () => undefined,
    onRefused: (edits) => refused.push(...edits),
    onStopped: () => undefined,
    shownNow: () => () => "5.000.000",
    wait: (run) => waits.push(run),
  };
  return { outbox: new Outbox(parts), kept, calls, waits, failures, refused };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const sent = (calls: { edits: SheetEdit[] }[]) => calls.map(({ edits }) => edits.map(({ id }) => ids.indexOf(id)));

test("an edit is kept before it is sent, and forgotten once it is answered", async () => {
  const { outbox, kept, calls } = open();
  outbox.add(write(0, cell("l1", null, "1")), false);
  await settled();
  expect(sent(calls)).toEqual([[0]]);
  expect(kept).toEqual([]);
});

test("without a connection edits stay kept, wait, and go in the order of writing, now as proposals where they must", async () => {
  const { outbox, kept, calls, waits, failures } = open();
  failures.push("unreachable");
  outbox.add(write(0, cell("l1", null, "1")), false);
  await settled();
  outbox.add(write(1, cell("l2", null, "2")), false);
  failures.push("unreachable");
  await settled();
  expect(kept.map(({ edit }) => edit.id)).toEqual([ids[0], ids[1]]);
  waits.at(-1)?.();
  await settled();
  expect(sent(calls).slice(2)).toEqual([[0], [1]]);
  expect(calls.slice(2).map(({ propose }) => propose)).toEqual([true, false]);
  expect(kept).toEqual([]);
});

test("a second edit of a cell goes on from what the server made of the first, instead of being in conflict with it", async () => {
  const { outbox, calls } = open();
  outbox.add(write(0, cell("l1", null, "5000000")), false);
  outbox.add(write(1, cell("l1", "5000000", "6000000")), false);
  await settled();
  expect(sent(calls)).toEqual([[0], [1]]);
  expect(calls[1]?.edits[0]).toEqual(write(1, cell("l1", "5.000.000", "6000000")));
});

test("changes of structure go alone, cells of different places together", async () => {
  const insert: SheetEdit = { id: ids[2] ?? "", kind: "insert", row: null, level: "sector", text: "" };
  const kept = [
    write(0, cell("l1", null, "1")),
    write(1, cell("l2", null, "2")),
    insert,
    write(3, cell("l1", null, "3")),
  ];
  const { outbox, calls } = open(kept.map((edit, at) => ({ at, edit, propose: false })));
  await outbox.takeUp();
  await settled();
  expect(sent(calls)).toEqual([[0, 1], [2], [3]]);
  expect(calls.map(({ propose }) => propose)).toEqual([true, true, true]);
});

test("one edit that the server refuses takes no other with it", async () => {
  const kept = [write(0, cell("l1", null, "1")), write(1, cell("l2", null, "2"))];
  const { outbox, calls, failures, refused } = open(kept.map((edit, at) => ({ at, edit, propose: false })));
  failures.push("invalid", "invalid");
  await outbox.takeUp();
  await settled();
  expect(sent(calls)).toEqual([[0, 1], [0], [1]]);
  expect(refused.map(({ id }) => id)).toEqual([ids[0]]);
});
