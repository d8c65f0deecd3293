import * as z from "zod";

/** How far the budget is from which ceilings come, in the order of the year; a shift is a pergeseran, an amendment a perubahan. */
export const BUDGET_STAGES = ["rkpd", "kua-ppas", "rapbd", "apbd", "dpa", "shift", "amendment"] as const;
export const BudgetStageKind = z.enum(BUDGET_STAGES);
export type BudgetStageKind = z.infer<typeof BudgetStageKind>;

/** A stage by its name and the document that it is read from. Pergeseran and perubahan are counted, the others happen once. */
export const StageName = z.object({
  kind: BudgetStageKind,
  number: z.int().min(1).max(99).nullable(),
  document: z.string().trim().max(200, "too-long"),
  dated: z.iso.date("not-a-day"),
});
export type StageName = z.infer<typeof StageName>;

/**
 * From a revision of the plan's log on, the ceilings are those of the stage. `isComplete` says that they stand there as its document
 * has them: then no ceiling changes until a stage is recorded with its document.
 */
export const BudgetStage = StageName.extend({ revision: z.int().min(0), isComplete: z.boolean().default(false) });
export type BudgetStage = z.infer<typeof BudgetStage>;

/** Why a stage can't be recorded after those before it. */
export type StageRefusal = "stage-backwards" | "stage-document-needed" | "stage-number-needed";

/**
 * Whether a stage may be recorded now. Stages may be left out, since not every one changes ceilings, but never gone back to; the
 * latest may be recorded again, which is how its document is set right. `stages` in the order in which they were recorded.
 */
export function checkStage(stages: readonly BudgetStage[], next: BudgetStage): StageRefusal | null {
  if (isCounted(next.kind) !== (next.number !== null)) return "stage-number-needed";
  // Every document of a budget has a number; its words around it differ from place to place.
  if (!/\d/u.test(next.document)) return "stage-document-needed";
  const last = stages.at(-1);
  if (last === undefined) return null;
  const mayFollow = isSameStage(last, next) || isLater(stages, last, next);
  return mayFollow && next.revision >= last.revision ? null : "stage-backwards";
}

/** The stage whose ceilings a revision holds; null while none was recorded. */
export function stageAt<Stage extends BudgetStage>(stages: readonly Stage[], revision: number): Stage | null {
  return stages.findLast((stage) => stage.revision <= revision) ?? null;
}

export function isCounted(kind: BudgetStageKind): boolean {
  return kind === "shift" || kind === "amendment";
}

/** The number that a counted stage would have next; null for the others. */
export function nextNumber(stages: readonly BudgetStage[], kind: BudgetStageKind): number | null {
  if (!isCounted(kind)) return null;
  return (stages.findLast((stage) => stage.kind === kind)?.number ?? 0) + 1;
}

/** A pergeseran may come before or after a perubahan: each only counts up. */
function isLater(stages: readonly BudgetStage[], last: BudgetStage, next: BudgetStage): boolean {
  if (!isCounted(next.kind)) return orderOf(next) > orderOf(last);
  return (next.number ?? 0) >= (nextNumber(stages, next.kind) ?? 1);
}

function isSameStage(a: BudgetStage, b: BudgetStage): boolean {
  return a.kind === b.kind && a.number === b.number;
}

function orderOf({ kind }: BudgetStage): number {
  return BUDGET_STAGES.indexOf(kind);
}
