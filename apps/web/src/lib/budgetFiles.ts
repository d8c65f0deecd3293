import type { BudgetCommit, BudgetDocument, BudgetMeaning, BudgetPreview } from "@rata/api/router";
import { toRowMask } from "@rata/domain/plan/budget/rowMask";
import { type FetchedFile, post, send, toFile } from "#lib/files";

/** A budget file as a person has it read: what its columns mean, and whose part of the plan it is held against. */
export interface BudgetWish {
  file: File;
  meaning: BudgetMeaning;
  agency: string | null;
}

/** Compares a budget with the plan without storing anything. */
export async function previewBudget(planId: string, wish: BudgetWish): Promise<BudgetPreview> {
  return post(`/api/plans/${planId}/budget/preview?${toQuery(wish)}`, wish.file);
}

export interface BudgetTaking {
  digest: string;
  /** Chosen once for a preview, so that a press too many stores nothing twice. */
  id: string;
  codes: ReadonlySet<number>;
  ceilings: ReadonlySet<number>;
  document: BudgetDocument;
}

/** Takes over what was ticked; refused when file or plan are no longer what was shown. */
export async function commitBudget(planId: string, wish: BudgetWish, taking: BudgetTaking): Promise<BudgetCommit> {
  const { digest, id, codes, ceilings, document } = taking;
  const query = toQuery(wish, {
    ...document,
    digest,
    id,
    codes: toRowMask(codes),
    ceilings: toRowMask(ceilings),
  });
  return post(`/api/plans/${planId}/budget/commit?${query}`, wish.file);
}

/** Every difference as a workbook. */
export async function fetchDifferences(planId: string, wish: BudgetWish, language: string): Promise<FetchedFile> {
  const address = `/api/plans/${planId}/budget/differences?${toQuery(wish, { language })}`;
  return toFile(address, await send(address, wish.file));
}

function toQuery({ meaning, agency }: BudgetWish, more: Record<string, string> = {}): string {
  return new URLSearchParams({
    meaning: JSON.stringify(meaning),
    ...(agency === null ? {} : { agency }),
    ...more,
  }).toString();
}
