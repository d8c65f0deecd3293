import { listOwed } from "@rata/domain/lifecycle/deadlines";
import { partOf } from "@rata/domain/lifecycle/PlanProgress";
import { momentIn } from "@rata/domain/agency/zones";
import { formatDate } from "@rata/domain/period/indonesianDate";
import { DomainError } from "@rata/domain/problem/DomainError";
import { sayRegion } from "@rata/reporting/narrative/sayRegion";
import type { ReminderFacts } from "@rata/texts/lifecycle/reminder";
import { getInstance } from "#agency/agency.queries";
import { findDeadlines } from "#plan/lifecycle/deadline.queries";
import { findProgress } from "#plan/core/lifecycle.queries";
import type { PlanRead } from "#plan/core/readPlan";
import type { Work } from "#Work";

/** An agency is reminded of what it owes; of nothing, nobody is. @throws DomainError "not-found", "nothing-owed" */
export async function findReminder(
  read: PlanRead,
  { work, agencyId }: { work: Work; agencyId?: string },
): Promise<ReminderFacts> {
  const agency = read.agencies.find(({ id }) => id === agencyId);
  if (agency === undefined) throw new DomainError("not-found");
  const { progress } = await findProgress(work.em, read.record.id);
  const { team, timeZone } = await getInstance(work.em);
  const deadlines = await findDeadlines(work.em, read.record.id);
  const rows = read.rows.filter((row) => row.agency === agency.id && row.line !== null).length;
  const [owed] = listOwed(progress, {
    steps: work.services.edition.steps,
    agencies: rows === 0 ? [] : [agency.id],
    deadlines,
    today: momentIn(timeZone, work.now().toISOString()).day,
  }).filter(({ step }) => step === "submit");
  if (owed === undefined) throw new DomainError("nothing-owed");
  const { region, year } = read.record;
  return {
    team,
    agency: agency.name,
    region: sayRegion(work.services.places.find(({ code }) => code === region) ?? { code: region, name: region }),
    year,
    step: "submit",
    due: owed.due === null ? null : formatDate(owed.due),
    daysLate: owed.daysLate,
    rows,
    returnedFor: partOf(progress, agency.id).reason,
  };
}
