import type { Beneficiary } from "@rata/domain/plan/Beneficiary";
import type { Funding } from "@rata/domain/plan/Funding";
import type { PlanOperation } from "@rata/domain/plan/PlanOperation";
import type { SourceCells } from "@rata/domain/plan/SourceCells";
import type { CashPlan, QuarterTargets } from "@rata/domain/plan/schedule/Schedule";
import type { Target } from "@rata/domain/plan/Target";
import type { Location } from "@rata/domain/region/Place";
import { defineEntity, type InferEntity, p } from "@mikro-orm/postgresql";

/** A region's plan of a year. `head` counts its changes. */
export const PlanTable = defineEntity({
  name: "Plan",
  tableName: "plan",
  properties: {
    id: p.uuid().primary(),
    region: p.text(),
    year: p.integer(),
    head: p.integer(),
    createdAt: p.datetime().columnType("timestamptz"),
    updatedAt: p.datetime().columnType("timestamptz"),
  },
  uniques: [{ properties: ["region", "year"] }],
});
export type PlanRecord = InferEntity<typeof PlanTable>;

/** Nodes of the tree. The id is unique within its plan, so that nobody can reach into another plan by an id. */
export const PlanNodeTable = defineEntity({
  name: "PlanNode",
  tableName: "plan_node",
  properties: {
    plan: p.uuid().primary(),
    id: p.text().primary(),
    level: p.text(),
    parent: p.text().strictNullable(),
    position: p.text(),
    text: p.text().strictNullable(),
    code: p.text().strictNullable(),
    agency: p.uuid().strictNullable(),
    group: p.text().fieldName("program_group").strictNullable(),
    strategy: p.text().strictNullable(),
    /** Whole rupiah. */
    ceiling: p.bigint("number").strictNullable(),
    funding: p.json().$type<Funding | null>().strictNullable(),
    priorities: p.json().$type<string[] | null>().strictNullable(),
    goals: p.json().$type<string[] | null>().strictNullable(),
    beneficiaries: p.json().$type<Beneficiary[] | null>().strictNullable(),
    accumulation: p.text().strictNullable(),
    quarterTargets: p.json().$type<QuarterTargets | null>().strictNullable(),
    cashPlan: p.json().$type<CashPlan | null>().strictNullable(),
  },
  indexes: [{ properties: ["plan", "parent"] }],
});

/** Lines under the nodes. The cells they were read from stand in a table of their own, which reading the matrix never opens. */
export const PlanLineTable = defineEntity({
  name: "PlanLine",
  tableName: "plan_line",
  properties: {
    plan: p.uuid().primary(),
    id: p.text().primary(),
    node: p.text(),
    position: p.text(),
    number: p.text().strictNullable(),
    objectiveIndicator: p.text().strictNullable(),
    programIndicator: p.text().strictNullable(),
    activityIndicator: p.text().strictNullable(),
    location: p.json().$type<Location | null>().strictNullable(),
    target: p.json().$type<Target | null>().strictNullable(),
    restated: p.array().columnType("text[]").$type<string[]>(),
    sourceLine: p.integer().strictNullable(),
  },
  indexes: [{ properties: ["plan", "node"] }],
});

export const PlanLineSourceTable = defineEntity({
  name: "PlanLineSource",
  tableName: "plan_line_source",
  properties: {
    plan: p.uuid().primary(),
    line: p.text().primary(),
    source: p.json().$type<SourceCells>(),
  },
});

/** Every operation that was applied, in order. The id is unique in the whole database: a repeated request can't apply twice. */
export const PlanOperationTable = defineEntity({
  name: "PlanOperation",
  tableName: "plan_operation",
  properties: {
    id: p.text().primary(),
    plan: p.uuid(),
    /** The plan's head after the change that the operation belongs to. */
    revision: p.integer(),
    ordinal: p.integer(),
    entry: p.uuid(),
    targetKind: p.text(),
    targetId: p.text(),
    field: p.text(),
    expected: p.json().$type<PlanOperation["expected"]>().strictNullable(),
    value: p.json().$type<PlanOperation["value"]>().strictNullable(),
  },
  indexes: [
    { properties: ["plan", "targetId"] },
    { properties: ["plan", "revision", "ordinal"] },
    { properties: ["entry", "ordinal"] },
  ],
});
