import { EMPTY_LINE, EMPTY_NODE, type PlanLine, type PlanNode } from "../Plan.ts";

/** A node with nothing but its place. */
export function newNode(place: Pick<PlanNode, "id" | "level" | "parent" | "position">): PlanNode {
  return { ...place, ...EMPTY_NODE };
}

/** A line with nothing but its place. */
export function newLine(place: Pick<PlanLine, "id" | "node" | "position">): PlanLine {
  return { ...place, ...EMPTY_LINE };
}
