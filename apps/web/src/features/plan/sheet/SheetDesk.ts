import type { SheetEdit } from "@rata/domain/plan/sheet/SheetEdit";
import type { Answered } from "#lib/outbox/EditAnswer";
import { Outbox, type OutboxParts } from "#lib/outbox/Outbox";
import type { OutboxStore } from "#lib/outbox/outboxStore";
import {
  type CellMark,
  draftsOf,
  keepSame,
  dropMarks,
  type EditKeys,
  markAnswer,
  type Marks,
  markState,
  markUnsent,
  markWritten,
} from "./CellMark.ts";
import type { Drafts } from "../matrix/cellText.ts";
import { type TurnedStep, UndoLog, type UndoStep } from "./UndoLog.ts";

/** What a screen sees of the writing. A new value whenever something changed. */
export interface DeskState {
  marks: Marks;
  /** Words typed that the rows do not hold yet; the same object for as long as they are the same words. */
  drafts: Drafts;
  /** Edits that the server has not answered yet. */
  unsent: number;
  isOffline: boolean;
  /** Counts the answers, so that steps asked for before one are told from those after it. */
  answers: number;
}

/** What became of edits, for those who have to say it: in answer to this tab, or to what an earlier one had left. */
export interface DeskNews {
  answered: readonly Answered[];
  isLeftover: boolean;
}

export interface DeskParts {
  name: string;
  store: Promise<OutboxStore>;
  send: OutboxParts["send"];
  toTrouble: OutboxParts["toTrouble"];
  /** Follows in the rows on screen; called before marks change, so that the new words are there when the typed ones go. */
  follow: (answered: readonly Answered[], from: { head: number; isRepeat: boolean }) => void;
  shownNow: OutboxParts["shownNow"];
  keysOf: (edit: SheetEdit) => EditKeys;
  sayTrouble: (error: unknown) => string;
  makeId: () => string;
  wait: OutboxParts["wait"];
}

/** How long a cell says that it is saved. */
const SAVED_FOR = 2000;

/** A person's writing into one plan: what waits, what became of it, what can be taken back. It outlives the screen, not the tab. */
export class SheetDesk {
  readonly #parts: DeskParts;
  readonly #undo: UndoLog;
  readonly #listeners = new Set<() => void>();
  readonly #newsListeners = new Set<(news: DeskNews) => void>();
  readonly #leftovers = new Set<string>();
  readonly #unsent = new Set<string>();
  #outbox: Promise<Outbox> | null = null;
  #state: DeskState = { marks: new Map(), drafts: new Map(), unsent: 0, isOffline: false, answers: 0 };

  constructor(parts: DeskParts) {
    this.#parts = parts;
    this.#undo = new UndoLog(parts.name);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): DeskState => this.#state;

  onNews(listener: (news: DeskNews) => void): () => void {
    this.#newsListeners.add(listener);
    return () => this.#newsListeners.delete(listener);
  }

  /** Writes at once on screen and in the browser; the server follows. */
  write(edit: SheetEdit, keys: EditKeys, propose: boolean): void {
    this.#undo.did(toStep(edit));
    this.#add(edit, propose);
    this.#set({ marks: markWritten(this.#state.marks, edit, keys) });
  }

  /** Takes back this tab's last edit, or does the last one taken back anew. Null when there is none. */
  turn(way: "undo" | "redo"): TurnedStep | null {
    const id = this.#parts.makeId();
    const step = this.#undo.turn(way, id);
    if (step === null) return null;
    this.#add({ id, kind: "undo", edit: step.id }, false);
    this.#drop((mark) => mark.edit === step.id);
    return step;
  }

  /** Forgets what was typed where the person leaves what stands there. */
  dismiss(mark: CellMark): void {
    this.#drop((one) => one === mark);
  }

  /** Tries again now: the connection is back. */
  async wake(): Promise<void> {
    await (await this.start()).flush();
  }

  /** Takes up what an earlier tab left; called once the rows are there that its cells belong to. */
  start(): Promise<Outbox> {
    this.#outbox ??= this.#open();
    return this.#outbox;
  }

  async #open(): Promise<Outbox> {
    const outbox = new Outbox({
      store: await this.#parts.store,
      send: this.#parts.send,
      toTrouble: this.#parts.toTrouble,
      shownNow: this.#parts.shownNow,
      wait: this.#parts.wait,
      onSending: (edits) => this.#set({ marks: markState(this.#state.marks, edits, "saving") }),
      onStopped: (edits) => this.#set({ marks: markState(this.#state.marks, edits, "waiting"), isOffline: true }),
      onAnswer: (answered, head) => this.#answer(answered, head),
      onRefused: (edits, error) => this.#refuse(edits, error),
    });
    const left = await outbox.takeUp();
    for (const edit of left) {
      this.#leftovers.add(edit.id);
      this.#unsent.add(edit.id);
      this.#set({ marks: markWritten(this.#state.marks, edit, this.#parts.keysOf(edit)) });
    }
    return outbox;
  }

  #add(edit: SheetEdit, propose: boolean): void {
    this.#unsent.add(edit.id);
    void this.start().then((outbox) => outbox.add(edit, propose));
    this.#set({});
  }

  #answer(answered: readonly Answered[], head: number): void {
    const isRepeat = this.#state.isOffline || answered.some(({ edit }) => this.#leftovers.has(edit.id));
    this.#parts.follow(answered, { head, isRepeat });
    let { marks } = this.#state;
    for (const { edit, answer } of answered) {
      this.#unsent.delete(edit.id);
      if (answer.state !== "done" && answer.operations.length === 0) this.#undo.forget(edit.id);
      marks = markAnswer(marks, edit, answer);
    }
    this.#set({ marks, isOffline: false, answers: this.#state.answers + 1 });
    this.#parts.wait(() => this.#drop(({ state }) => state === "saved"), SAVED_FOR);
    this.#tell(answered);
  }

  #tell(answered: readonly Answered[]): void {
    const left = answered.filter(({ edit }) => this.#leftovers.has(edit.id));
    const own = answered.filter((one) => !left.includes(one));
    for (const listener of this.#newsListeners) {
      if (left.length > 0) listener({ answered: left, isLeftover: true });
      if (own.length > 0) listener({ answered: own, isLeftover: false });
    }
  }

  #refuse(edits: readonly SheetEdit[], error: unknown): void {
    for (const { id } of edits) {
      this.#unsent.delete(id);
      this.#undo.forget(id);
    }
    this.#set({ marks: markUnsent(this.#state.marks, edits, this.#parts.sayTrouble(error)) });
  }

  #drop(isGone: (mark: CellMark) => boolean): void {
    this.#set({ marks: dropMarks(this.#state.marks, isGone) });
  }

  #set(change: Partial<DeskState>): void {
    const drafts =
      change.marks === undefined ? this.#state.drafts : keepSame(this.#state.drafts, draftsOf(change.marks));
    this.#state = { ...this.#state, ...change, drafts, unsent: this.#unsent.size };
    for (const listener of this.#listeners) listener();
  }
}

function toStep(edit: SheetEdit): UndoStep {
  const cells = edit.kind === "cells" ? edit.cells : [];
  return { id: edit.id, kind: edit.kind, column: cells[0]?.column ?? "", cells: cells.length };
}
