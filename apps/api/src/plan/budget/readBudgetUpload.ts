import type { Agency } from "@rata/domain/agency/Agency";
import { matchBudget } from "@rata/domain/plan/budget/matchBudget";
import type { BudgetComparison, BudgetRow } from "@rata/domain/plan/budget/BudgetComparison";
import { budgetNameKey } from "@rata/domain/plan/budget/budgetName";
import type { Plan } from "@rata/domain/plan/Plan";
import { DomainError } from "@rata/domain/problem/DomainError";
import type { Problem } from "@rata/domain/problem/Problem";
import { levelOf } from "@rata/domain/region/Region";
import type { BudgetChoices } from "@rata/importing/importers/budget-export/BudgetChoices";
import type { BudgetReading } from "@rata/importing/importers/budget-export/BudgetReading";
import { readBudget } from "@rata/importing/importers/budget-export/readBudget";
import type { UploadedFile } from "#upload/uploadForm";
import type { Services } from "#Services";
import type { BudgetMeaning } from "./budget.views.ts";
import type { PlanRecord } from "#plan/core/plan.table";

/** Rows travel to the screen up to here; what a person takes over is no longer among them the next time. */
export const MOST_ROWS = 2000;

/** The comparison as a person works through it: what can be taken first, and nothing that agrees in everything. */
export interface BudgetView {
  comparison: BudgetComparison;
  rows: readonly BudgetRow[];
}

/** Reads an uploaded budget for a plan. @throws DomainError with the reader's code for a file that can't be used */
export async function readBudgetUpload(
  services: Services,
  record: PlanRecord,
  { file, meaning }: { file: UploadedFile; meaning: BudgetMeaning },
): Promise<BudgetReading> {
  const read = await services.tables.read(file.bytes, file.fileName);
  if (!read.ok) throw new DomainError(read.problem.code, read.problem.params);
  const government = levelOf(record.region) === "province" ? "province" : "regency";
  const reading = readBudget(read.tables, { government, year: record.year }, toChoices(meaning));
  return { ...reading, problems: [...read.problems, ...reading.problems] };
}

/** The rows of preview and commit: the same plan and reading give the same rows in the same places. */
export function viewBudget(plan: Plan, reading: BudgetReading, agency: string | null): BudgetView {
  const comparison = matchBudget(plan, reading.rows, agency);
  const differing = comparison.rows.filter((row) => row.kind !== "matched" || isDifferent(row));
  const rows = ORDER.flatMap((kind) => differing.filter((row) => row.kind === kind));
  return { comparison, rows };
}

/** What is to be said of whose file it is. */
export function tellAgency(reading: BudgetReading, agency: Agency | null): Problem[] {
  const [first] = reading.organisations;
  if (agency === null || first === undefined || reading.organisations.some((name) => isNamed(agency, name))) return [];
  const params = { agency: agency.name };
  return [{ code: "budget-other-agency", kind: "notice", line: null, sheet: null, column: null, value: first, params }];
}

/** The one agency that the file names; null where it names none or several. */
export function suggestBudgetAgency(reading: BudgetReading, agencies: readonly Agency[]): Agency | null {
  const named = agencies.filter((agency) => reading.organisations.some((name) => isNamed(agency, name)));
  const [only] = named;
  return named.length === 1 && only !== undefined ? only : null;
}

const ORDER = ["matched", "unclear", "only-plan", "only-budget"] as const;

function isDifferent({ code, difference, plan, budget, isOtherName, isSumOff, isUndecided }: BudgetRow): boolean {
  const hasOneSide = (plan === null) !== (budget === null);
  return code !== null || (difference ?? 0) !== 0 || hasOneSide || isOtherName || isSumOff || isUndecided;
}

/** "Dinas Kesehatan" and "Dinas Kesehatan Provinsi …" are one. */
function isNamed({ name, shortName }: Agency, said: string): boolean {
  const key = budgetNameKey(said) ?? "";
  const full = budgetNameKey(name) ?? "";
  return (
    key !== "" && (key === budgetNameKey(shortName) || (full !== "" && (key.startsWith(full) || full.startsWith(key))))
  );
}

/** The address counts tables from 0, a reading from 1. */
function toChoices({ columns = {}, headers = {}, leftOut = [], separators }: BudgetMeaning): BudgetChoices {
  const pointed = Object.entries(headers).map(([table, line]) => [fromOne(table), [{ line }]] as const);
  const closed = leftOut.map((table) => [fromOne(String(table)), []] as const);
  return {
    columns: Object.fromEntries(Object.entries(columns).map(([place, column]) => [fromOne(place), column])),
    headers: Object.fromEntries([...pointed, ...closed]),
    ...(separators === undefined ? {} : { separators: { ceiling: separators } }),
  };
}

function fromOne(key: string): string {
  return key.replace(/^\d+/u, (table) => String(Number(table) + 1));
}
