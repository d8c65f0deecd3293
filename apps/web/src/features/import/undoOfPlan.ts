import { api } from "#lib/api";
import type { PastUpload } from "#lib/views";

/** Takes back what a file of any kind did to a plan. */
export function undoOfPlan({ kind, commitId }: Pick<PastUpload, "kind" | "commitId">): Promise<unknown> {
  switch (kind) {
    case "budget":
      return api.upload.budget.undo.mutate({ commitId });
    case "workbook":
      return api.upload.workbook.undo.mutate({ commitId });
    default:
      return api.upload.matrix.undo.mutate({ commitId });
  }
}
