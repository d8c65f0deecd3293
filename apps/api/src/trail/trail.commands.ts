import type { Language } from "@rata/texts/Language";
import { DomainError } from "@rata/domain/problem/DomainError";
import type { CsvConvention } from "@rata/renderers/csv/renderCsv";
import type { Scope } from "#access/Scope";
import { inTransaction } from "#database/transaction";
import type { Services } from "#Services";
import { recordEntry } from "#audit/audit.store";
import { toTrailWorkbook } from "./toTrailWorkbook.ts";
import { listPeople, listTrail } from "./trail.queries.ts";
import type { TrailFilter, TrailPage, TrailPerson } from "./trail.views.ts";

const PAGE = 30;
/** So many changes of an entry are shown on the screen; an import has thousands. */
const SHOWN = 12;
/** Entries, and changes of one entry, that a file may hold. */
const MOST_ENTRIES = 10_000;
const MOST_CHANGES = 100_000;

/** A page of the trail, newest first. @throws DomainError "not-found" */
export async function readTrail(
  services: Services,
  scope: Scope,
  { cursor, ...filter }: TrailFilter & { cursor?: string | null | undefined },
): Promise<TrailPage> {
  const before = cursor === null || cursor === undefined ? null : Number(cursor);
  const slice = { filter, before, limit: PAGE + 1, changes: SHOWN };
  const found = await listTrail(services.openConnection(), scope, slice);
  const items = found.slice(0, PAGE);
  return { items, next: found.length > PAGE ? String(items.at(-1)?.sequence ?? "") : null };
}

export function readPeople(services: Services, scope: Scope): Promise<TrailPerson[]> {
  return listPeople(services.openConnection(), scope);
}

export interface TrailExport {
  filter: TrailFilter;
  separator: CsvConvention["separator"];
  language: Language;
}

/** What the filter finds as CSV, one line for each change. Taking it leaves an entry too. @throws DomainError "not-found", "trail-too-long" */
export async function exportTrail(
  services: Services,
  scope: Scope,
  { filter, separator, language }: TrailExport,
): Promise<{ bytes: Uint8Array; name: string }> {
  const slice = { filter, before: null, limit: MOST_ENTRIES + 1, changes: MOST_CHANGES };
  const items = await listTrail(services.openConnection(), scope, slice);
  if (items.length > MOST_ENTRIES) throw new DomainError("trail-too-long", { most: MOST_ENTRIES });
  const workbook = toTrailWorkbook(items, language);
  const convention = { separator, hasMark: separator === "semicolon" };
  const { bytes } = await services.renderer.render({ format: "csv", workbook, convention });
  await inTransaction(services, (em) =>
    recordEntry(em, scope, {
      id: services.makeId(),
      at: services.now(),
      action: "audit.exported",
      subject: filter.planId ?? "instance",
      summary: { entries: items.length },
      payload: { filter },
    }),
  );
  return { bytes, name: `riwayat-${services.region}.csv` };
}
