import { nameFile } from "@rata/reporting/reports/nameFile";
import { reminder } from "@rata/reporting/reports/reminder";
import { writeMail, writeShort } from "@rata/texts/lifecycle/reminder";
import { readPlanIn } from "#plan/core/readPlan";
import type { Work } from "#Work";
import { findReminder } from "./findReminder.ts";
import { makeFrom } from "./makeReport.ts";
import type { ReminderView } from "./reminder.views.ts";

interface Asked {
  planId: string;
  agencyId: string;
}

/** A reminder as mail and as a short message. @throws DomainError "not-found", "nothing-owed" */
export async function describeReminder(work: Work, asked: Asked): Promise<ReminderView> {
  const facts = await work.inSnapshot(async (work) =>
    findReminder(await readPlanIn(work, asked.planId), { work, ...asked }),
  );
  return { ...writeMail(facts), short: writeShort(facts) };
}

/** A reminder as a letter in DOCX, and the trace of who took it. @throws DomainError "not-found", "nothing-owed" */
export async function writeReminder(work: Work, asked: Asked): Promise<{ bytes: Uint8Array; name: string }> {
  const { made, about, read } = await makeFrom(work, { report: reminder, subject: asked });
  const { bytes } = await work.services.renderer.render({ format: "docx", document: made.document });
  const agency = read?.agencies.find(({ id }) => id === asked.agencyId)?.name ?? "";
  await work.inTransaction((work) =>
    work.record({
      action: "document.reminder-written",
      subject: asked.agencyId,
      plan: asked.planId,
      summary: { agency },
      payload: { facts: made.document.factsDigest },
    }),
  );
  return { bytes, name: nameFile("reminder", { region: work.services.region, year: about.year, format: "docx" }) };
}
