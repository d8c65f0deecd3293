import { can } from "@rata/domain/access/access";
import { countByStrength } from "@rata/domain/check/checkPlan";
import type { Finding } from "@rata/domain/check/Rule";
import { DomainError } from "@rata/domain/problem/DomainError";
import type { Scope } from "#access/Scope";
import { recordEntry } from "#audit/audit.store";
import { inTransaction } from "#database/transaction";
import { isTaken } from "#database/violations";
import type { Services } from "#Services";
import { findAcceptances } from "./finding.queries.ts";
import { insertAcceptance, saveWithdrawn } from "./finding.store.ts";
import type { NoteList, NoteName } from "./finding.views.ts";
import { readPlan } from "#plan/core/readPlan";

/** The notes of a plan with who accepted them. The counts are of those that nobody has accepted. */
export async function listNotes(services: Services, scope: Scope, planId: string): Promise<NoteList> {
  const { findings, record } = await readPlan(services, scope, planId);
  const accepted = await findAcceptances(services.openConnection(), scope, record.id);
  const notes = findings.map((finding) => ({ ...finding, accepted: accepted.get(finding.digest) ?? null }));
  return { findings: notes, counts: countByStrength(notes.filter((note) => note.accepted === null)) };
}

/**
 * Accepts a note with a reason under the actor's name. What must be mended only the head of the secretariat lets stand, so that the
 * plan can be enacted with it; a note whose facts have changed
 * meanwhile is another note. Who belongs to an agency accepts nothing.
 * @throws DomainError "not-found", "note-changed", "note-must", "note-accepted", "own-agency"
 */
export async function acceptNote(
  services: Services,
  scope: Scope,
  input: NoteName & { reason: string },
): Promise<NoteList> {
  const { findings, record } = await readPlan(services, scope, input.planId);
  const finding = findNote(findings, input);
  if (finding.strength === "must" && !can(scope.actor, "note.accept-must", { region: record.region }))
    throw new DomainError("note-must");
  if (scope.actor.agency !== null || (scope.actor.acting?.ownAgency ?? null) !== null)
    throw new DomainError("own-agency");
  try {
    await inTransaction(services, async (em) => {
      const at = services.now();
      await insertAcceptance(em, scope, {
        id: services.makeId(),
        plan: record.id,
        code: finding.code,
        digest: finding.digest,
        reason: input.reason,
        at,
      });
      await recordEntry(em, scope, {
        id: services.makeId(),
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
  return listNotes(services, scope, input.planId);
}

/**
 * Takes an acceptance back, also of a note whose facts have changed since. The trail says what the database knows of it, not what
 * the caller calls it. @throws DomainError "not-found", "note-not-accepted"
 */
export async function withdrawNote(services: Services, scope: Scope, input: NoteName): Promise<NoteList> {
  const { record, findings } = await readPlan(services, scope, input.planId);
  const lineId = findings.find(({ digest }) => digest === input.digest)?.lineId ?? null;
  await inTransaction(services, async (em) => {
    const at = services.now();
    const withdrawn = await saveWithdrawn(em, scope, { plan: record.id, digest: input.digest, at });
    if (withdrawn === null) throw new DomainError("note-not-accepted");
    await recordEntry(em, scope, {
      id: services.makeId(),
      at,
      action: "note.withdrawn",
      subject: lineId ?? record.id,
      plan: record.id,
      summary: { code: withdrawn.code },
      payload: { digest: input.digest },
    });
  });
  return listNotes(services, scope, input.planId);
}

function findNote(findings: readonly Finding[], name: NoteName): Finding {
  const found = findings.find(
    (finding) => finding.digest === name.digest && finding.code === name.code && finding.lineId === name.lineId,
  );
  if (found === undefined) throw new DomainError("note-changed");
  return found;
}
