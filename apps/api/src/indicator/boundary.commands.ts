import { DomainError } from "@rata/domain/problem/DomainError";
import { lockInstance } from "#agency/agency.store";
import type { Work } from "#Work";
import { findBoundaryFile } from "./boundary.queries.ts";
import { deleteBoundaries } from "./boundary.store.ts";

/** Takes the boundaries away: maps are squares again. @throws DomainError "not-found" */
export async function removeBoundaries(work: Work): Promise<null> {
  return work.inTransaction(async (work) => {
    await lockInstance(work.em);
    const found = await findBoundaryFile(work.em);
    if (found === null) throw new DomainError("not-found");
    const count = await deleteBoundaries(work.em);
    await work.record({
      action: "boundary.removed",
      subject: work.services.region,
      summary: { file: found.fileName, count },
    });
    return null;
  });
}
