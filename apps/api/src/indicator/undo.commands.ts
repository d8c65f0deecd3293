import { DomainError } from "@rata/domain/problem/DomainError";
import type { Scope } from "#access/Scope";
import { recordEntry } from "#audit/audit.store";
import { inTransaction } from "#database/transaction";
import type { Services } from "#Services";
import { lockFigures, removeImported } from "./observation.store.ts";
import { countBuiltUpon, getSeriesImport } from "./seriesImport.queries.ts";

/**
 * Takes back the figures that an import added, as long as no other import brought a newer release of any of them.
 * @throws DomainError "not-found"; "import-undone"; "import-built-upon" with how many were revised since
 */
export async function undoImport(services: Services, scope: Scope, id: string): Promise<{ removed: number }> {
  return inTransaction(services, async (em) => {
    await lockFigures(em, scope);
    const found = await getSeriesImport(em, scope, id);
    if (found.undoneAt !== null) throw new DomainError("import-undone");
    const count = await countBuiltUpon(em, scope, id);
    if (count > 0) throw new DomainError("import-built-upon", { count });
    const at = services.now();
    const removed = await removeImported(em, scope, { id, at });
    await recordEntry(em, scope, {
      id: services.makeId(),
      at,
      action: "indicator.import-undone",
      subject: id,
      summary: { file: found.fileName, count: removed },
      payload: { fileDigest: found.fileDigest, counts: found.counts },
    });
    return { removed };
  });
}
