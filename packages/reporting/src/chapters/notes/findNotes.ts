import type { Sources } from "../Sources.ts";
import type { MatrixNote } from "./MatrixNote.ts";

/** The findings of a review with the words that lead to their rows. */
export function findNotes({ findings, plan: { rows } }: Pick<Sources, "findings" | "plan">): MatrixNote[] {
  const byLine = new Map(rows.map((row) => [row.line?.id ?? row.node.id, row]));
  return findings.map((finding) => {
    const row = byLine.get(finding.lineId ?? finding.nodeId ?? "");
    const path = [row?.values.sector, row?.values.program, row?.values.activity];
    return {
      code: finding.code,
      strength: finding.strength,
      place: path.filter((words) => typeof words === "string"),
      column: finding.column,
      message: finding.message.id,
      fix: finding.fix.id,
      basis: finding.basis.id,
    };
  });
}
