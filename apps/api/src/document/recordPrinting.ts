import type { Work } from "#Work";

/** The trace of who took which report of a plan, and the digest of what it says. */
export function recordPrinting(
  work: Work,
  printed: { planId: string; report: string; format: string; facts: string },
): Promise<void> {
  const { planId, report, format, facts } = printed;
  return work.record({
    action: "document.printed",
    subject: planId,
    plan: planId,
    summary: { report, format },
    payload: { facts },
  });
}
