import type { SheetEdit } from "@rata/domain/plan/sheet/SheetEdit";

/** An edit that can be taken back, with what one says of it. */
export interface UndoStep {
  id: string;
  kind: SheetEdit["kind"];
  column: string;
  cells: number;
}

/** A step with the edit that takes it back. */
export interface TurnedStep extends UndoStep {
  turnedBy: string;
}

/** Most steps that one can go back. */
const LONGEST = 100;

/** What this tab did, last first, and what it took back. It outlives a reload of the page and ends with the tab. */
export class UndoLog {
  readonly #name: string;
  #done: UndoStep[] = [];
  #undone: UndoStep[] = [];

  constructor(name: string) {
    this.#name = `rata-undo ${name}`;
    [this.#done, this.#undone] = readKept(this.#name);
  }

  did(step: UndoStep): void {
    this.#done.push(step);
    this.#undone = [];
    this.#keep();
  }

  /** The step to take back (or to do anew), which then stands on the other side under the id of the edit that does so. */
  turn(way: "undo" | "redo", id: string): TurnedStep | null {
    const [from, to] = way === "undo" ? [this.#done, this.#undone] : [this.#undone, this.#done];
    const step = from.pop();
    if (step === undefined) return null;
    to.push({ ...step, id });
    this.#keep();
    return { ...step, turnedBy: id };
  }

  /** An edit that changed nothing can't be taken back. */
  forget(id: string): void {
    this.#done = this.#done.filter((step) => step.id !== id);
    this.#undone = this.#undone.filter((step) => step.id !== id);
    this.#keep();
  }

  #keep(): void {
    this.#done = this.#done.slice(-LONGEST);
    try {
      sessionStorage.setItem(this.#name, JSON.stringify([this.#done, this.#undone]));
    } catch {
      return;
    }
  }
}

function readKept(name: string): [UndoStep[], UndoStep[]] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(name) ?? "[]");
    const [done, undone]: unknown[] = Array.isArray(kept) ? kept : [];
    return [toSteps(done), toSteps(undone)];
  } catch {
    return [[], []];
  }
}

function toSteps(kept: unknown): UndoStep[] {
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((step: unknown) => (isStep(step) ? [step] : []));
}

function isStep(step: unknown): step is UndoStep {
  return (
    typeof step === "object" && step !== null && "id" in step && "kind" in step && "column" in step && "cells" in step
  );
}
