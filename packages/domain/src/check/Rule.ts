import * as z from "zod";
import type { Agency } from "#agency/Agency";
import { Column } from "#plan/Column";
import type { Plan } from "#plan/Plan";
import type { PlanRow } from "#plan/matrix/planRows";
import type { Region } from "#region/Region";

/** "must" only for contradictions of arithmetic or identity; "should" and "look" warn and can be accepted with a name and a reason. */
export const Strength = z.enum(["must", "should", "look"]);
export type Strength = z.infer<typeof Strength>;

/** A sentence in both languages; the Indonesian one is the reference. */
export interface Words {
  id: string;
  en: string;
}
export type Params = Readonly<Record<string, string | number>>;

/** What a rule rests on: the document's own consistency, or a definition with its source. Never an article that nobody read. */
export type Basis = { kind: "consistency" } | { kind: "definition"; source: string };

/** What a rule may look at: a plan alone, its rows in printed order, and the values passed in. No clock, no database. */
export interface Checked {
  plan: Plan;
  rows: readonly PlanRow[];
  regions: readonly Region[];
  agencies: readonly Agency[];
}

/** Where a rule fires and with what. `row` is null for a finding about the plan as a whole. */
export interface Hit {
  row: PlanRow | null;
  column: Column | null;
  params: Params;
}

/**
 * One check of a plan. It carries its own words, so that a pack of rules from outside is whole, and two examples that tests run:
 * one where it must fire and one where it must stay silent.
 */
export interface Rule {
  code: string;
  strength: Strength;
  basis: Basis;
  title: Words;
  message: (params: Params) => Words;
  fix: Words;
  find: (checked: Checked) => Hit[];
  fires: Plan;
  silent: Plan;
}

/** A finding (catatan). `digest` names the facts it rests on, so that an acceptance lapses when they change. */
export const Finding = z.object({
  code: z.string(),
  strength: Strength,
  lineId: z.string().nullable(),
  nodeId: z.string().nullable(),
  line: z.int().nullable(),
  column: Column.nullable(),
  title: z.object({ id: z.string(), en: z.string() }),
  message: z.object({ id: z.string(), en: z.string() }),
  fix: z.object({ id: z.string(), en: z.string() }),
  basis: z.object({ id: z.string(), en: z.string() }),
  digest: z.string(),
});
export type Finding = z.infer<typeof Finding>;
