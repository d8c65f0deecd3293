import { printCells, type RowChange } from "@rata/domain/plan/difference/describeChanges";
import type { Plan } from "@rata/domain/plan/Plan";
import type { PlanOperation } from "@rata/domain/plan/PlanOperation";
import { type PlanRow, planRows } from "@rata/domain/plan/matrix/planRows";
import type { OperationConflict } from "@rata/domain/plan/rebaseOperations";
import { workbookKey } from "@rata/domain/plan/agency/WorkbookRow";
import * as z from "zod";
import { findEntries } from "#audit/audit.queries";
import type { Connection } from "#database/Connection";
import type { PlanRecord } from "#plan/core/plan.table";
import { conflictKey, type WorkbookJudged, type WorkbookRead } from "./readWorkbook.ts";
import { toChangeView } from "#plan/matrix/toChangeView";
import { SHOWN } from "#plan/matrix/toReadingView";
import type { CellValue, WorkbookConflict, WorkbookPreview } from "./workbook.views.ts";

interface Previewing {
  record: PlanRecord;
  current: Plan;
  read: WorkbookRead;
  judged: WorkbookJudged;
  since: readonly { entry: string; operation: PlanOperation }[];
}

/** A workbook's preview as it travels to the screen; lists end after the first 500. */
export async function toWorkbookPreview(
  em: Connection,
  { record, current, read, judged, since }: Previewing,
): Promise<WorkbookPreview> {
  const { operations, plan: after, missing, refused } = judged;
  const lines = new Map(read.rows.map(({ key, line }) => [key, line]));
  const lineOf = ({ lineId }: RowChange) => (lineId === null ? null : (lines.get(lineId) ?? null));
  return {
    madeAt: read.origin.revision,
    head: record.head,
    rows: read.rows.length,
    refusedCount: refused.length,
    refused: refused.toSorted((a, b) => a.line - b.line).slice(0, SHOWN),
    problems: read.problems.filter(({ kind }) => kind !== "refused").slice(0, SHOWN),
    changes: toChangeView({ before: current, after, operations }, lineOf),
    conflicts: await listConflicts(em, { current, conflicts: judged.conflicts, since, lines }),
    missing: missing.slice(0, SHOWN).map(printCells),
    missingCount: missing.length,
  };
}

interface Conflicting {
  current: Plan;
  conflicts: readonly OperationConflict[];
  since: Previewing["since"];
  lines: ReadonlyMap<string | null, number>;
}

async function listConflicts(
  em: Connection,
  { current, conflicts, since, lines }: Conflicting,
): Promise<WorkbookConflict[]> {
  const shown = conflicts.slice(0, SHOWN);
  const entryOf = new Map(since.map(({ entry, operation }) => [conflictKey(operation), entry]));
  const entries = await findEntries(em, [...new Set(entryOf.values())]);
  const rows = firstRows(current);
  return shown.map(({ operation, reason, current: held }) => {
    const { target, field } = operation;
    const removal = conflictKey({ ...operation, field: "itself" });
    const entry = entries.get(entryOf.get(conflictKey(operation)) ?? entryOf.get(removal) ?? "") ?? null;
    const row = rows.get(`${target.kind} ${target.id}`) ?? null;
    return {
      key: conflictKey(operation),
      field,
      line: row === null ? (lines.get(target.id) ?? null) : (lines.get(workbookKey(row)) ?? null),
      row: row === null ? "" : nameRow(row),
      before: toValue(operation.expected),
      inFile: toValue(operation.value),
      inPlan: toValue(held),
      isGone: reason !== "conflict",
      actorName: entry?.actorName ?? null,
      at: entry?.at ?? null,
    };
  });
}

/** The first printed row of each line and node. */
function firstRows(plan: Plan): Map<string, PlanRow> {
  const rows = new Map<string, PlanRow>();
  for (const row of planRows(plan)) {
    const keys = Object.values(row.path).flatMap((node) => (node === null ? [] : [`node ${node.id}`]));
    if (row.line !== null) keys.push(`line ${row.line.id}`);
    for (const key of keys) if (!rows.has(key)) rows.set(key, row);
  }
  return rows;
}

function nameRow({ values }: PlanRow): string {
  return values.activity ?? values.program ?? values.objective ?? values.sector ?? "";
}

const WithText = z.object({ text: z.string() });

/** Places, targets and sources are shown in the words in which they were written; a whole record has none. */
function toValue(value: unknown): CellValue {
  if (typeof value === "string" || typeof value === "number") return value;
  return WithText.safeParse(value).data?.text ?? null;
}
