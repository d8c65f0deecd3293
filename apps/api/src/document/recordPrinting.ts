import type { Scope } from "#access/Scope";
import { recordEntry } from "#audit/audit.store";
import type { Connection } from "#database/Connection";
import type { Services } from "#Services";

/** The trace of who took which report of a plan, and the digest of what it says. */
export function recordPrinting(
  services: Services,
  em: Connection,
  scope: Scope,
  printed: { planId: string; report: string; format: string; facts: string },
): Promise<void> {
  const { planId, report, format, facts } = printed;
  return recordEntry(em, scope, {
    id: services.makeId(),
    at: services.now(),
    action: "document.printed",
    subject: planId,
    plan: planId,
    summary: { report, format },
    payload: { facts },
  });
}
