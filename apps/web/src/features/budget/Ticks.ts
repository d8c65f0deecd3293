import type { BudgetDocument } from "#lib/views";

/** What a person ticked, by the places of the preview's rows, under the document that is cited. */
export interface Ticks {
  codes: ReadonlySet<number>;
  ceilings: ReadonlySet<number>;
  document: BudgetDocument;
}
