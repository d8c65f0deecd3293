import { invertOperations, applyOperations } from "@rata/domain/plan/applyOperations";
import { workbookChanges } from "@rata/domain/plan/agency/workbookChanges";
import type { WorkbookRefusal } from "@rata/domain/plan/agency/WorkbookRow";
import type { Plan } from "@rata/domain/plan/Plan";
import type { PlanOperation } from "@rata/domain/plan/PlanOperation";
import type { PlanRow } from "@rata/domain/plan/matrix/planRows";
import { type Rebased, rebaseOperations } from "@rata/domain/plan/rebaseOperations";
import { DomainError } from "@rata/domain/problem/DomainError";
import type { Problem } from "@rata/domain/problem/Problem";
import { buildRegionTree } from "@rata/domain/region/RegionTree";
import {
  agencyWorkbook,
  type AgencyWorkbookReading,
  type WorkbookOrigin,
} from "@rata/importing/importers/agency-workbook/agencyWorkbook";
import { makeProblem } from "@rata/importing/table/makeProblem";
import type { UploadedFile } from "#upload/uploadForm";
import type { Services } from "#Services";
import type { PlanRecord } from "#plan/core/plan.table";
import type { WorkbookWish } from "./workbook.views.ts";

/** A workbook as it was read, and the place that it says it comes from. */
export interface WorkbookRead extends AgencyWorkbookReading {
  origin: WorkbookOrigin;
}

/**
 * Reads the bytes of a workbook that was made for this plan and agency.
 * @throws DomainError "workbook-not-rata", "workbook-of-another-plan", "workbook-of-another-agency", or the reader's code
 */
export async function readWorkbook(
  services: Services,
  record: PlanRecord,
  { file, agency }: { file: UploadedFile; agency: string },
): Promise<WorkbookRead> {
  const read = await services.tables.read(file.bytes, file.fileName);
  if (!read.ok) throw new DomainError(read.problem.code, read.problem.params);
  const where = { tree: buildRegionTree(services.places), scope: record.region };
  const reading = agencyWorkbook.read(read.tables, { where, ownBudget: services.edition.ownBudget });
  const { origin } = reading;
  if (origin === null) throw new DomainError("workbook-not-rata");
  if (origin.plan !== record.id) throw new DomainError("workbook-of-another-plan");
  if (origin.agency !== agency) throw new DomainError("workbook-of-another-agency");
  if (origin.revision > record.head) throw new DomainError("workbook-from-future");
  return { ...reading, origin };
}

/** What a workbook changes in the plan of now. */
export interface WorkbookJudged extends Rebased {
  /** Why rows are not taken, those that could not be read among them. */
  refused: { line: number; problem: Problem }[];
  missing: readonly PlanRow[];
}

/**
 * Compares a workbook with the plan from which it was made, and brings what differs to the plan of now. `since` are the operations
 * that the plan has seen meanwhile, in order.
 */
export function judgeWorkbook(
  services: Services,
  {
    current,
    since,
    read,
    wish,
  }: { current: Plan; since: readonly PlanOperation[]; read: WorkbookRead; wish: WorkbookWish },
): WorkbookJudged {
  const base = planBefore(services, current, since);
  const { operations, refused, missing } = workbookChanges(base, read.rows, {
    agency: read.origin.agency,
    makeId: services.makeId,
    removeMissing: wish.removeMissing,
    present: read.refusedKeys,
    current,
  });
  const insisted = new Set(wish.insists);
  const rebased = rebaseOperations(current, operations, (operation) => insisted.has(conflictKey(operation)));
  return {
    ...rebased,
    missing,
    refused: [...refused.map(toRefused), ...read.refused.map(({ line, problem }) => ({ line, problem }))],
  };
}

/** Names a conflict by what it is about: a second reading of the file makes operations anew. */
export function conflictKey({ target, field }: PlanOperation): string {
  return `${target.kind} ${target.id} ${field}`;
}

/** The plan as it was before operations that it has seen. */
function planBefore(services: Services, current: Plan, since: readonly PlanOperation[]): Plan {
  const before = applyOperations(current, invertOperations(since, services.makeId));
  if (!before.ok) throw new Error(`the log of the plan does not lead back: ${before.refusal.code}`);
  return before.plan;
}

function toRefused({ line, code, column, params }: WorkbookRefusal): { line: number; problem: Problem } {
  return { line, problem: makeProblem(code, "refused", { line, column, params }) };
}
