import { can } from "@rata/domain/access/access";
import { countByStrength } from "@rata/domain/check/checkPlan";
import type { Finding } from "@rata/domain/check/Rule";
import { DomainError } from "@rata/domain/problem/DomainError";
import { isTaken } from "#database/violations";
import type { Work } from "#Work";
import { findAcceptances } from "./finding.queries.ts";
import { insertAcceptance, saveWithdrawn } from "./finding.store.ts";
import type { FindingList, FindingName } from "./finding.views.ts";
import { readPlan } from "#plan/core/readPlan";

/** The notes of a plan with who accepted them. The counts are of those that nobody has accepted. */
export async function listFindings(work: Work, planId: string): Promise<FindingList> {
  const { findings, record } = await readPlan(work, planId);
  const accepted = await findAcceptances(work.em, record.id);
  const notes = findings.map((finding) => ({ ...finding, accepted: accepted.get(finding.digest) ?? null }));
  return { findings: notes, counts: countByStrength(notes.filter((note) => note.accepted === null)) };
}

/**
 * Accepts a note with a reason under the actor's name. What must be mended only the head of the secretariat lets stand, so that the
 * plan can be enacted with it; a note whose facts have changed
 * meanwhile is another note. Who belongs to an agency accepts nothing.
 * @throws DomainError "not-found", "note-changed", "note-must", "note-accepted", "own-agency"
 */
export async function acceptFinding(work: Work, input: FindingName & { reason: string }): Promise<FindingList> {
  const { findings, record } = await readPlan(work, input.planId);
  const finding = findNote(findings, input);
  if (finding.strength === "must" && !can(work.scope.actor, "note.accept-must", { region: record.region }))
    throw new DomainError("note-must");
  if (work.scope.actor.agency !== null || (work.scope.actor.acting?.ownAgency ?? null) !== null)
    throw new DomainError("own-agency");
  try {
    await work.inTransaction(async (work) => {
      const at = work.now();
      await insertAcceptance(work, {
        id: work.makeId(),
        plan: record.id,
        code: finding.code,
        digest: finding.digest,
        reason: input.reason,
        at,
      });
      await work.record({
        id: work.makeId(),
        at,
        action: "note.accepted",
        subject: finding.lineId ?? record.id,
        plan: record.id,
        reason: input.reason,
        summary: { code: finding.code },
        payload: { digest: finding.digest },
      });
    });
  } catch (error) {
    throw isTaken(error, "note_acceptance_standing") ? new DomainError("note-accepted") : error;
  }
  return listFindings(work, input.planId);
}

/**
 * Takes an acceptance back, also of a note whose facts have changed since. The trail says what the database knows of it, not what
 * the caller calls it. @throws DomainError "not-found", "note-not-accepted"
 */
export async function withdrawFinding(work: Work, input: FindingName): Promise<FindingList> {
  const { record, findings } = await readPlan(work, input.planId);
  const lineId = findings.find(({ digest }) => digest === input.digest)?.lineId ?? null;
  await work.inTransaction(async (work) => {
    const at = work.now();
    const withdrawn = await saveWithdrawn(work, { plan: record.id, digest: input.digest, at });
    if (withdrawn === null) throw new DomainError("note-not-accepted");
    await work.record({
      id: work.makeId(),
      at,
      action: "note.withdrawn",
      subject: lineId ?? record.id,
      plan: record.id,
      summary: { code: withdrawn.code },
      payload: { digest: input.digest },
    });
  });
  return listFindings(work, input.planId);
}

function findNote(findings: readonly Finding[], name: FindingName): Finding {
  const found = findings.find(
    (finding) => finding.digest === name.digest && finding.code === name.code && finding.lineId === name.lineId,
  );
  if (found === undefined) throw new DomainError("note-changed");
  return found;
}
