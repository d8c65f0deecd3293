import { DomainError } from "@rata/domain/problem/DomainError";
import type { Scope } from "#access/Scope";
import { recordEntry } from "#audit/audit.store";
import { inTransaction } from "#database/transaction";
import { lockInstance } from "#agency/agency.store";
import type { Services } from "#Services";
import { findBoundaryFile } from "./boundary.queries.ts";
import { deleteBoundaries } from "./boundary.store.ts";

/** Takes the boundaries away: maps are squares again. @throws DomainError "not-found" */
export async function removeBoundaries(services: Services, scope: Scope): Promise<null> {
  return inTransaction(services, async (em) => {
    await lockInstance(em, scope);
    const found = await findBoundaryFile(em, scope);
    if (found === null) throw new DomainError("not-found");
    const count = await deleteBoundaries(em, scope);
    await recordEntry(em, scope, {
      id: services.makeId(),
      at: services.now(),
      action: "boundary.removed",
      subject: services.region,
      summary: { file: found.fileName, count },
    });
    return null;
  });
}
