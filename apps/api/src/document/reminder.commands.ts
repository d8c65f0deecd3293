import { listOwed } from "@rata/domain/lifecycle/deadlines";
import { partOf } from "@rata/domain/lifecycle/PlanProgress";
import { momentIn } from "@rata/domain/organisation/zones";
import { formatDate } from "@rata/domain/period/indonesianDate";
import { DomainError } from "@rata/domain/problem/DomainError";
import { composeReminder } from "@rata/reporting/letters/composeReminder";
import { sayRegion } from "@rata/reporting/narrative/sayRegion";
import { type ReminderFacts, writeMail, writeShort } from "@rata/texts/progress/reminder";
import type { Scope } from "#access/Scope";
import { recordEntry } from "#audit/audit.store";
import { inTransaction } from "#database/transaction";
import { getInstance } from "#agency/agency.queries";
import { findDeadlines } from "#plan/lifecycle/deadline.queries";
import { findProgress } from "#plan/core/lifecycle.queries";
import { readPlan } from "#plan/core/readPlan";
import type { Services } from "#Services";
import { findLogo } from "./logo.commands.ts";
import { blankSignature, toLetterhead } from "./makeReport.ts";
import type { ReminderView } from "./reminder.views.ts";

interface Asked {
  planId: string;
  agencyId: string;
}

/** A reminder as mail and as a short message. @throws DomainError "not-found", "nothing-owed" */
export async function describeReminder(services: Services, scope: Scope, asked: Asked): Promise<ReminderView> {
  const { facts } = await findFacts(services, scope, asked);
  return { ...writeMail(facts), short: writeShort(facts) };
}

/** A reminder as a letter in DOCX, and the trace of who took it. @throws DomainError "not-found", "nothing-owed" */
export async function writeReminder(
  services: Services,
  scope: Scope,
  asked: Asked,
): Promise<{ bytes: Uint8Array; name: string }> {
  const { facts, planId } = await findFacts(services, scope, asked);
  const instance = await getInstance(services.openConnection(), scope);
  const document = composeReminder(facts, {
    letterhead: toLetterhead(instance.letterhead, await findLogo(services, instance.logo)),
    signature: blankSignature(instance.team),
  });
  const { bytes } = await services.renderer.render({ format: "docx", document });
  await inTransaction(services, (em) =>
    recordEntry(em, scope, {
      id: services.makeId(),
      at: services.now(),
      action: "document.reminder-written",
      subject: asked.agencyId,
      plan: planId,
      summary: { agency: facts.agency },
      payload: { facts: document.factsDigest },
    }),
  );
  return { bytes, name: `pengingat-${services.region}-${facts.year}.docx` };
}

/** An agency is reminded of what it owes; of nothing, nobody is. */
async function findFacts(
  services: Services,
  scope: Scope,
  { planId, agencyId }: Asked,
): Promise<{ facts: ReminderFacts; planId: string }> {
  const read = await readPlan(services, scope, planId);
  const agency = read.agencies.find(({ id }) => id === agencyId);
  if (agency === undefined) throw new DomainError("not-found");
  const em = services.openConnection();
  const { progress } = await findProgress(em, scope, read.record.id);
  const { team, timeZone } = await getInstance(em, scope);
  const deadlines = await findDeadlines(em, scope, read.record.id);
  const rows = read.rows.filter((row) => row.agency === agencyId && row.line !== null).length;
  const [owed] = listOwed(progress, {
    steps: services.edition.steps,
    agencies: rows === 0 ? [] : [agencyId],
    deadlines,
    today: momentIn(timeZone, services.now().toISOString()).day,
  }).filter(({ step }) => step === "submit");
  if (owed === undefined) throw new DomainError("nothing-owed");
  const { region, year, id } = read.record;
  return {
    planId: id,
    facts: {
      team,
      agency: agency.name,
      region: sayRegion(services.places.find(({ code }) => code === region) ?? { code: region, name: region }),
      year,
      step: "submit",
      due: owed.due === null ? null : formatDate(owed.due),
      daysLate: owed.daysLate,
      rows,
      returnedFor: partOf(progress, agencyId).reason,
    },
  };
}
