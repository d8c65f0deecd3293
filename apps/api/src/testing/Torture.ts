import { randomUUID } from "node:crypto";
import type { SheetEdit } from "@rata/domain/plan/sheet/SheetEdit";
import { cellsOf, sendEdit } from "./sendEdit.ts";
import type { Desk } from "./openOffice.ts";

/** What one operator was told, and what they sent without being told anything. */
interface State {
  desk: Desk;
  /** What the operator's whole block of lines holds, as last acknowledged. */
  text: string | null;
  /** Sent, and not answered: it was done whole or not at all. */
  open: { edit: SheetEdit; text: string | null } | null;
  /** The last edit that was acknowledged, for taking it back. */
  last: { id: string; before: string | null } | null;
  rounds: number;
}

/** Operators at work who never stop, whatever happens to the server, and who remember what they were told. */
export class Torture {
  readonly acknowledged = { saves: 0, undos: 0 };
  readonly #states: State[];
  readonly #planId: string;
  #isAtWork = true;

  constructor(desks: readonly Desk[], planId: string) {
    this.#planId = planId;
    this.#states = desks.map((desk) => ({ desk, text: null, open: null, last: null, rounds: 0 }));
  }

  /** Lets all work until `stop`. An edit without an answer is sent again with its id, as an outbox does. */
  async work(findUrl: () => string | null): Promise<void> {
    this.#isAtWork = true;
    await Promise.all(
      this.#states.map(async (state) => {
        while (this.#isAtWork) {
          const url = findUrl();
          const isAnswered = url !== null && (await this.#step(state, url));
          if (!isAnswered) await new Promise((resolve) => setTimeout(resolve, 20));
        }
      }),
    );
  }

  stop(): void {
    this.#isAtWork = false;
  }

  /** Lines that hold neither what was acknowledged nor what was sent without an answer, and blocks that were done by half. */
  findWrong(held: ReadonlyMap<string, string | null>): string[] {
    return this.#states.flatMap(({ desk, text, open }) => {
      const texts = new Set(desk.lineIds.map((id) => held.get(id) ?? null));
      const [only = null, ...others] = texts;
      if (others.length > 0) return [`half done: ${desk.nodeId}: ${[...texts].join(" / ")}`];
      const isRight = only === text || (open !== null && only === open.text);
      return isRight ? [] : [`lost: ${desk.nodeId}: ${only ?? "blank"} for ${text ?? "blank"}`];
    });
  }

  async #step(state: State, url: string): Promise<boolean> {
    state.open ??= this.#next(state);
    const { edit, text } = state.open;
    const result = await sendEdit(url, state.desk, { planId: this.#planId, edit }).catch(() => null);
    if (result === null) return false;
    if (result.state !== "done")
      throw new Error(`${edit.kind} of ${state.desk.nodeId} was answered with ${JSON.stringify(result)}`);
    this.acknowledged[edit.kind === "undo" ? "undos" : "saves"] += 1;
    state.last = edit.kind === "undo" ? null : { id: edit.id, before: state.text };
    state.text = text;
    state.open = null;
    return true;
  }

  /** Every fifth time the last block is taken back, else a new one is pasted over it. */
  #next(state: State): { edit: SheetEdit; text: string | null } {
    state.rounds += 1;
    const { desk, last } = state;
    if (last !== null && state.rounds % 5 === 0)
      return { edit: { id: randomUUID(), kind: "undo", edit: last.id }, text: last.before };
    const text = `Nilai ${state.rounds}`;
    return { edit: cellsOf(desk, { id: randomUUID(), lineIds: desk.lineIds, expected: state.text, text }), text };
  }
}
