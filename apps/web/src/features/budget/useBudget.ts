import type { BudgetDocument, BudgetMeaning } from "@rata/api/router";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { type BudgetWish, commitBudget, fetchDifferences, previewBudget } from "#lib/budgetFiles";
import { useFreshPlan } from "#lib/useFreshPlan";

/** What a person ticked, by the places of the preview's rows, under the document that is cited. */
export interface Ticks {
  codes: ReadonlySet<number>;
  ceilings: ReadonlySet<number>;
  document: BudgetDocument;
}

/** The budget file and where it stands between chosen and taken over. Nothing is stored before `store`. */
export function useBudget(planId: string) {
  const refresh = useFreshPlan();
  const [wish, setWish] = useState<BudgetWish | null>(null);
  const [agency, setAgency] = useState<string | null>(null);
  const [id, setId] = useState("");
  const preview = useMutation({
    mutationFn: (next: BudgetWish) => previewBudget(planId, next),
    onSuccess: () => setId(crypto.randomUUID()),
  });
  const commit = useMutation({
    mutationFn: (taking: { wish: BudgetWish; digest: string; ticks: Ticks }) =>
      commitBudget(planId, taking.wish, { ...taking.ticks, digest: taking.digest, id }),
    onSuccess: refresh,
  });
  const read = (next: BudgetWish) => {
    setWish(next);
    commit.reset();
    preview.mutate(next);
  };
  return {
    wish,
    agency,
    preview,
    commit,
    choose: (file: File) => read({ file, meaning: {}, agency }),
    chooseAgency: (next: string | null) => {
      setAgency(next);
      if (wish !== null) read({ ...wish, agency: next });
    },
    readAgain: (meaning: BudgetMeaning) => {
      if (wish !== null) read({ ...wish, meaning });
    },
    store: (ticks: Ticks) => {
      if (wish !== null && preview.data !== undefined) commit.mutate({ wish, digest: preview.data.digest, ticks });
    },
    fetchDifferences: async (language: string) => {
      if (wish === null) throw new Error("no file was chosen");
      return fetchDifferences(planId, wish, language);
    },
    restart: () => {
      setWish(null);
      preview.reset();
      commit.reset();
    },
  };
}
