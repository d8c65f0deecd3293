import { createHash } from "node:crypto";
import type { BoundaryReading } from "@rata/domain/region/BoundaryReading";
import { DomainError } from "@rata/domain/problem/DomainError";
import type { Scope } from "#access/Scope";
import { recordEntry } from "#audit/audit.store";
import { inTransaction } from "#database/transaction";
import type { UploadedFile } from "#http/uploadedFile";
import { lockInstance } from "#agency/agency.store";
import type { Services } from "#Services";
import { findBoundaryFile } from "./boundary.queries.ts";
import { deleteBoundaries, replaceBoundaries } from "./boundary.store.ts";
import type { BoundaryCommit, BoundaryPreview } from "./boundary.views.ts";
import { listPeers, toNamed } from "./indicatorRegions.ts";

type Read = Extract<BoundaryReading, { ok: true }>;

/** Tells which regions a GeoJSON gives boundaries to; stores nothing. @throws DomainError "boundary-…" with why it gives none */
export async function previewBoundaries(services: Services, file: UploadedFile): Promise<BoundaryPreview> {
  const read = await readFile(services, file);
  const regions = listPeers(services, services.region).map(toNamed);
  const missing = new Set(read.missing);
  const { property, key, unmatched, unmatchedCount, withoutArea, points } = read;
  return {
    digest: digestOf(file),
    property,
    key,
    matched: regions.filter(({ code }) => !missing.has(code)),
    missing: regions.filter(({ code }) => missing.has(code)),
    unmatched,
    unmatchedCount,
    withoutArea,
    points,
  };
}

/**
 * Puts the boundaries of the file that was shown in the place of those that are held.
 * @throws DomainError "import-changed" when the file is another one; "boundary-…"
 */
export async function commitBoundaries(
  services: Services,
  scope: Scope,
  { file, digest }: { file: UploadedFile; digest: string },
): Promise<BoundaryCommit> {
  if (digestOf(file) !== digest) throw new DomainError("import-changed");
  const { boundaries, property, key, missing } = await readFile(services, file);
  const at = services.now();
  const { fileName } = file;
  const count = boundaries.length;
  return inTransaction(services, async (em) => {
    await lockInstance(em, scope);
    await replaceBoundaries(em, scope, { boundaries, fileName, fileDigest: digest, at });
    await recordEntry(em, scope, {
      id: services.makeId(),
      at,
      action: "boundary.uploaded",
      subject: services.region,
      summary: { file: fileName, count },
      payload: { fileDigest: digest, property, key, missing },
    });
    return { count };
  });
}

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

async function readFile(services: Services, { bytes }: UploadedFile): Promise<Read> {
  const reading = await services.tables.readBoundaries(bytes, listPeers(services, services.region));
  if (!reading.ok) throw new DomainError(reading.code, reading.params);
  return reading;
}

function digestOf({ bytes }: UploadedFile): string {
  return createHash("sha256").update(bytes).digest("hex");
}
