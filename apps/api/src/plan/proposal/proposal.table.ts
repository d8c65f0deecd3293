import type { SheetEdit, SheetRefusalCode } from "@rata/domain/plan/sheet/SheetEdit";
import { defineEntity, type InferEntity, p } from "@mikro-orm/postgresql";

/** How a proposal ended; null while it waits. */
export const PROPOSAL_ENDS = ["accepted", "declined", "withdrawn"] as const;
export type ProposalEnd = (typeof PROPOSAL_ENDS)[number];

/** A change that its author could not make alone: it waits for the secretariat, and is never lost nor done silently. */
export const PlanProposalTable = defineEntity({
  name: "PlanProposal",
  tableName: "plan_proposal",
  properties: {
    /** The id of the edit that was asked for. */
    id: p.uuid().primary(),
    plan: p.uuid(),
    edit: p.json().$type<SheetEdit>(),
    /** Why the author could not make it. */
    codes: p.array().columnType("text[]").$type<SheetRefusalCode[]>(),
    agency: p.uuid().strictNullable(),
    actor: p.text(),
    actorName: p.text(),
    at: p.datetime().columnType("timestamptz"),
    ended: p.text().$type<ProposalEnd>().strictNullable(),
    endedAt: p.datetime().columnType("timestamptz").strictNullable(),
    endedBy: p.text().strictNullable(),
    reason: p.text().strictNullable(),
  },
  indexes: [{ properties: ["plan", "at"] }],
});
export type ProposalRecord = InferEntity<typeof PlanProposalTable>;
