import { nameFile } from "@rata/reporting/reports/nameFile";
import { reminder } from "@rata/reporting/reports/reminder";
import { writeMail, writeShort } from "@rata/texts/progress/reminder";
import type { Scope } from "#access/Scope";
import { recordEntry } from "#audit/audit.store";
import { inSnapshot, inTransaction } from "#database/transaction";
import { readPlanIn } from "#plan/core/readPlan";
import type { Services } from "#Services";
import { findReminder } from "./findReminder.ts";
import { makeFrom } from "./makeReport.ts";
import type { ReminderView } from "./reminder.views.ts";

interface Asked {
  planId: string;
  agencyId: string;
}

/** A reminder as mail and as a short message. @throws DomainError "not-found", "nothing-owed" */
export async function describeReminder(services: Services, scope: Scope, asked: Asked): Promise<ReminderView> {
  const facts = await inSnapshot(services, async (em) =>
    findReminder(await readPlanIn(services, em, scope, asked.planId), { services, scope, em, ...asked }),
  );
  return { ...writeMail(facts), short: writeShort(facts) };
}

/** A reminder as a letter in DOCX, and the trace of who took it. @throws DomainError "not-found", "nothing-owed" */
export async function writeReminder(
  services: Services,
  scope: Scope,
  asked: Asked,
): Promise<{ bytes: Uint8Array; name: string }> {
  const { made, about, read } = await makeFrom(services, scope, { report: reminder, subject: asked });
  const { bytes } = await services.renderer.render({ format: "docx", document: made.document });
  const agency = read?.agencies.find(({ id }) => id === asked.agencyId)?.name ?? "";
  await inTransaction(services, (em) =>
    recordEntry(em, scope, {
      id: services.makeId(),
      at: services.now(),
      action: "document.reminder-written",
      subject: asked.agencyId,
      plan: asked.planId,
      summary: { agency },
      payload: { facts: made.document.factsDigest },
    }),
  );
  return { bytes, name: nameFile("reminder", { region: services.region, year: about.year, format: "docx" }) };
}
