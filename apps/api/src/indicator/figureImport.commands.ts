import { digest } from "@rata/domain/canonical/canonical";
import type { Observation } from "@rata/domain/indicator/Observation";
import { type RevisionOfAll, reviseAll } from "@rata/domain/indicator/reviseAll";
import { DomainError } from "@rata/domain/problem/DomainError";
import type { Scope } from "#access/Scope";
import { recordEntry } from "#audit/audit.store";
import type { Connection } from "#database/Connection";
import { inSnapshot, inTransaction } from "#database/transaction";
import { digestOf } from "#FileStore";
import { putStoredFile } from "#plan/matrix/import.store";
import type { Services } from "#Services";
import type { FigureImportCommit, FigureImportPreview } from "./figureImport.views.ts";
import { listHeld } from "./observation.queries.ts";
import { addObservations, lockFigures } from "./observation.store.ts";
import { readFigureUpload, type FigureUpload } from "./readFigureUpload.ts";
import { findSeriesImport } from "./seriesImport.queries.ts";
import { toFigurePreview } from "./toFigurePreview.ts";

/** Reads a file of figures and tells what it would add, revise or contradict. Writes nothing. @throws DomainError with the reader's code */
export async function previewFigures(
  services: Services,
  scope: Scope,
  upload: FigureUpload,
): Promise<FigureImportPreview> {
  const read = await readFigureUpload(services, upload);
  const next = read.reading.rows.map(({ observation }) => observation);
  const held = await inSnapshot(services, (em) => listHeld(em, scope, next));
  const revision = reviseAll(held, next);
  return {
    fileName: upload.fileName,
    digest: previewDigest(upload, revision),
    ...toFigurePreview({ ...read, held, revision }),
  };
}

export interface FigureConfirmation {
  /** Made by the browser before the first try: a request sent again is the same import. */
  id: string;
  digest: string;
}

/**
 * Reads the file again and adds its figures in one transaction; what contradicts a held release is left out, as the preview said. The
 * digest names the file, its meaning and what adding it does: if that has changed since, nothing is written. Figures that are all
 * held already change nothing and leave no import.
 * @throws DomainError "import-changed", "import-id-used", "import-empty", or the reader's code
 */
export async function commitFigures(
  services: Services,
  scope: Scope,
  { upload, confirmation }: { upload: FigureUpload; confirmation: FigureConfirmation },
): Promise<FigureImportCommit> {
  const { reading } = await readFigureUpload(services, upload);
  const observations = reading.rows.map(({ observation }) => observation);
  if (observations.length === 0) throw new DomainError("import-empty");
  const fileDigest = await services.files.keep(upload.bytes);
  return inTransaction(services, async (em) => {
    await lockFigures(em, scope);
    const known = await findSeriesImport(em, scope, confirmation.id);
    if (known !== null && known.fileDigest !== fileDigest) throw new DomainError("import-id-used");
    if (known !== null) return { id: known.id, counts: known.counts, contradictions: 0 };
    const revision = reviseAll(await listHeld(em, scope, observations), observations);
    if (previewDigest(upload, revision) !== confirmation.digest) throw new DomainError("import-changed");
    return store(services, em, scope, { upload, id: confirmation.id, fileDigest, observations, revision });
  });
}

interface Storing {
  upload: FigureUpload;
  id: string;
  fileDigest: string;
  observations: readonly Observation[];
  revision: RevisionOfAll;
}

async function store(services: Services, em: Connection, scope: Scope, storing: Storing): Promise<FigureImportCommit> {
  const { upload, id, fileDigest, observations, revision } = storing;
  const contradictions = revision.contradictions.length;
  if (revision.fresh.length === 0) return { id: null, counts: revision.counts, contradictions };
  const at = services.now();
  const left = new Set(revision.contradictions.map(({ next }) => next));
  await putStoredFile(em, scope, { digest: fileDigest, size: upload.bytes.length, at });
  const counts = await addObservations(em, scope, {
    import: { id, at, fileName: upload.fileName, fileDigest },
    observations: observations.filter((observation) => !left.has(observation)),
  });
  await recordEntry(em, scope, {
    id: services.makeId(),
    at,
    action: "indicator.imported",
    subject: id,
    summary: { file: upload.fileName, count: revision.fresh.length },
    payload: { fileDigest, counts, contradictions, meaning: upload.meaning },
  });
  return { id, counts, contradictions };
}

function previewDigest(
  { bytes, fileName, meaning }: FigureUpload,
  { counts, fresh, contradictions }: RevisionOfAll,
): string {
  return digest({
    kind: "figures",
    file: digestOf(bytes),
    name: fileName,
    meaning,
    counts,
    fresh: fresh.length,
    contradictions: contradictions.length,
  });
}
