import * as z from "zod";
import { Rupiah } from "#number/Rupiah";
import { Location } from "#region/Place";
import { CarriedColumn } from "../Column.ts";
import { Funding } from "../Funding.ts";
import type { PlanRow } from "./planRows.ts";
import { RowDetails } from "../RowDetails.ts";
import { Target } from "../Target.ts";

const Id = z.string().nullable();
const Text = z.string().nullable();

/** A row of the matrix as it travels to a screen or a file: plain JSON, without the source cells, which are fetched one by one. */
export const RowView = z.object({
  nodeId: z.string(),
  lineId: Id,
  path: z.object({ sector: Id, policy: Id, objective: Id, program: Id, activity: Id }),
  values: z.object({
    no: Text,
    sector: Text,
    policy: Text,
    objective: Text,
    objectiveIndicator: Text,
    program: Text,
    programIndicator: Text,
    activity: Text,
    activityIndicator: Text,
  }),
  stated: z.array(CarriedColumn),
  restated: z.array(CarriedColumn),
  location: Location.nullable(),
  target: Target.nullable(),
  ceiling: Rupiah.nullable(),
  funding: Funding.nullable(),
  /** On the first row of its activity only; null for most rows, so that a large plan stays small on its way. */
  details: RowDetails.nullable(),
  agency: Id,
  sourceLine: z.int().nullable(),
});
export type RowView = z.infer<typeof RowView>;

/** The view of a printed row. */
export function toRowView(row: PlanRow): RowView {
  const { path, line } = row;
  return {
    nodeId: row.node.id,
    lineId: line?.id ?? null,
    path: {
      sector: path.sector?.id ?? null,
      policy: path.policy?.id ?? null,
      objective: path.objective?.id ?? null,
      program: path.program?.id ?? null,
      activity: path.activity?.id ?? null,
    },
    values: row.values,
    stated: [...row.stated],
    restated: line?.restated ?? [],
    location: line?.location ?? null,
    target: line?.target ?? null,
    ceiling: row.ceiling,
    funding: row.funding,
    details: row.details,
    agency: row.agency,
    sourceLine: line?.source?.line ?? null,
  };
}
