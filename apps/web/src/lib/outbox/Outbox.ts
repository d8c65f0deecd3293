import { MOST_CELLS, type SheetCell, type SheetEdit } from "@rata/domain/plan/sheet/SheetEdit";
import { cellName } from "./cellName.ts";
import type { Answered, EditAnswer } from "./EditAnswer.ts";
import type { KeptEdit, OutboxStore } from "./outboxStore.ts";
import { type Became, becameOf, toExpected } from "./toExpected.ts";

/** Why nothing was answered: no way to the server (tried again), nobody signed in (kept), or the call itself refused. */
export type SendTrouble = { kind: "unreachable" | "signed-out" } | { kind: "refused"; error: unknown };

export interface OutboxParts {
  store: OutboxStore;
  send: (edits: SheetEdit[], propose: boolean) => Promise<{ head: number; results: EditAnswer[] }>;
  toTrouble: (error: unknown) => SendTrouble;
  /** What the person sees of it: edits on their way, answered, or stopped. Called before the next ones are sent. */
  onSending: (edits: readonly SheetEdit[]) => void;
  onAnswer: (answered: readonly Answered[], head: number) => void;
  onRefused: (edits: readonly SheetEdit[], error: unknown) => void;
  onStopped: (edits: readonly SheetEdit[]) => void;
  /** Tells what cells show at this moment, by what the server has said. */
  shownNow: () => (cell: SheetCell) => string | null;
  /** Calls back after so many milliseconds. */
  wait: (run: () => void, milliseconds: number) => void;
}

/** Most edits of one call. */
const BATCH = 50;
const FIRST_WAIT = 2000;
const LONGEST_WAIT = 30_000;

/** Sends changes in the order of writing, one call at a time; each is kept in the browser until it is answered. */
export class Outbox {
  readonly #parts: OutboxParts;
  #queue: KeptEdit[] = [];
  #isSending = false;
  #wait = FIRST_WAIT;
  #most = BATCH;
  /** What answered edits made of the words that were typed. */
  readonly #became: Became = new Map();
  #writing: Promise<void> = Promise.resolve();

  constructor(parts: OutboxParts) {
    this.#parts = parts;
  }

  /** Takes up what an earlier tab could not send. Such edits may become proposals, rather than be lost. */
  async takeUp(): Promise<SheetEdit[]> {
    const kept = (await this.#parts.store.list()).map((one) => ({ ...one, propose: true }));
    this.#queue = [...kept, ...this.#queue];
    void this.flush();
    return kept.map(({ edit }) => edit);
  }

  /** Keeps the edit, then sends it. In the order of the calls, however long keeping takes. */
  add(edit: SheetEdit, propose: boolean): void {
    this.#writing = this.#writing.then(async () => {
      // A browser without room still sends; only a killed tab would lose it.
      const at = await this.#parts.store.keep(edit, propose).catch(() => 0);
      this.#queue.push({ at, edit: toExpected(edit, this.#became), propose });
      void this.flush();
    });
  }

  async flush(): Promise<void> {
    if (this.#isSending || this.#queue.length === 0) return;
    this.#isSending = true;
    const batch = takeBatch(this.#queue, this.#most);
    const goesOn = await this.#send(batch);
    this.#isSending = false;
    if (goesOn) await this.flush();
  }

  async #send(batch: readonly KeptEdit[]): Promise<boolean> {
    const edits = batch.map(({ edit }) => edit);
    this.#parts.onSending(edits);
    try {
      const { head, results } = await this.#parts.send(edits, batch[0]?.propose ?? false);
      this.#wait = FIRST_WAIT;
      const answered = edits.flatMap((edit) => {
        const answer = results.find(({ id }) => id === edit.id);
        return answer === undefined ? [] : [{ edit, answer }];
      });
      await this.#forget(batch);
      this.#parts.onAnswer(answered, head);
      for (const [name, words] of becameOf(answered, this.#parts.shownNow())) this.#became.set(name, words);
      this.#queue = this.#queue.map((kept) => ({ ...kept, edit: toExpected(kept.edit, this.#became) }));
      return true;
    } catch (error) {
      return this.#meet(batch, error);
    }
  }

  async #meet(batch: readonly KeptEdit[], error: unknown): Promise<boolean> {
    const edits = batch.map(({ edit }) => edit);
    const trouble = this.#parts.toTrouble(error);
    if (trouble.kind === "refused") {
      // Sent one by one, so that the others do not fall with the one that is refused.
      this.#most = 1;
      if (batch.length > 1) return true;
      await this.#forget(batch);
      this.#parts.onRefused(edits, trouble.error);
      return true;
    }
    // What had to wait may find another state of the plan: better a proposal than lost.
    this.#queue = this.#queue.map((kept) => (batch.includes(kept) ? { ...kept, propose: true } : kept));
    this.#parts.onStopped(edits);
    if (trouble.kind === "unreachable") this.#tryLater();
    return false;
  }

  #tryLater(): void {
    this.#parts.wait(() => void this.flush(), this.#wait);
    this.#wait = Math.min(2 * this.#wait, LONGEST_WAIT);
  }

  async #forget(batch: readonly KeptEdit[]): Promise<void> {
    this.#queue = this.#queue.filter((kept) => !batch.includes(kept));
    if (this.#queue.length === 0) this.#most = BATCH;
    await this.#parts.store.drop(batch.map(({ at }) => at)).catch(() => undefined);
  }
}

/** As many edits as can go together: cells that nobody of the batch has written yet, or one change of structure alone. */
function takeBatch(queue: readonly KeptEdit[], most: number): KeptEdit[] {
  const batch: KeptEdit[] = [];
  const written = new Set<string>();
  let cells = 0;
  for (const kept of queue) {
    const isFirst = batch.length === 0;
    if (kept.edit.kind !== "cells") return isFirst ? [kept] : batch;
    const names = kept.edit.cells.map(cellName);
    cells += names.length;
    const goesAlong = kept.propose === (batch[0] ?? kept).propose && cells <= MOST_CELLS;
    if (!isFirst && (!goesAlong || batch.length === most || names.some((name) => written.has(name)))) return batch;
    batch.push(kept);
    for (const name of names) written.add(name);
  }
  return batch;
}
