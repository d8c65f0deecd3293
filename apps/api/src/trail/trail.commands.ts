import type { Language } from "@rata/texts/Language";
import { DomainError } from "@rata/domain/problem/DomainError";
import type { CsvConvention } from "@rata/renderers/csv/renderCsv";
import type { Work } from "#Work";
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
  work: Work,
  { cursor, ...filter }: TrailFilter & { cursor?: string | null | undefined },
): Promise<TrailPage> {
  const before = cursor === null || cursor === undefined ? null : Number(cursor);
  const slice = { filter, before, limit: PAGE + 1, changes: SHOWN };
  const found = await listTrail(work, slice);
  const items = found.slice(0, PAGE);
  return { items, next: found.length > PAGE ? String(items.at(-1)?.sequence ?? "") : null };
}

export function readPeople(work: Work): Promise<TrailPerson[]> {
  return listPeople(work);
}

export interface TrailExport {
  filter: TrailFilter;
  separator: CsvConvention["separator"];
  language: Language;
}

/** What the filter finds as CSV, one line for each change. Taking it leaves an entry too. @throws DomainError "not-found", "trail-too-long" */
export async function exportTrail(
  work: Work,
  { filter, separator, language }: TrailExport,
): Promise<{ bytes: Uint8Array; name: string }> {
  const slice = { filter, before: null, limit: MOST_ENTRIES + 1, changes: MOST_CHANGES };
  const items = await listTrail(work, slice);
  if (items.length > MOST_ENTRIES) throw new DomainError("trail-too-long", { most: MOST_ENTRIES });
  const workbook = toTrailWorkbook(items, language);
  const convention = { separator, hasMark: separator === "semicolon" };
  const { bytes } = await work.services.renderer.render({ format: "csv", workbook, convention });
  await work.inTransaction((work) =>
    work.record({
      action: "audit.exported",
      subject: filter.planId ?? "instance",
      summary: { entries: items.length },
      payload: { filter },
    }),
  );
  return { bytes, name: `riwayat-${work.services.region}.csv` };
}
