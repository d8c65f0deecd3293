import { formatRupiah } from "@rata/domain/number/formatNumber";
import { type CellValue, readCell } from "@rata/domain/plan/sheet/readCell";
import type { SheetColumn } from "@rata/domain/plan/sheet/SheetEdit";
import { buildRegionTree } from "@rata/domain/region/RegionTree";
import * as texts from "@rata/texts/plan/reading";
import { getPlanRecord, listOperationsSince } from "#plan/core/plan.queries";
import type { Work } from "#Work";
import { listCodedNames } from "./sheet.queries.ts";
import type { CellReadingView, CodedName, PlanChanges } from "./sheet.views.ts";

/** More than this is fetched anew faster than it is followed. */
const MOST_STEPS = 200;
const MOST_OPERATIONS = 1000;

/** What was done to a plan since a head that a screen shows. @throws DomainError "not-found" */
export async function listChanges(
  work: Work,
  { planId, since }: { planId: string; since: number },
): Promise<PlanChanges> {
  const { id, head } = await getPlanRecord(work, planId);
  if (since === head) return { head, operations: [] };
  if (since > head || head - since > MOST_STEPS) return { head, operations: null };
  const logged = await listOperationsSince(work.em, { plan: id, revision: since });
  const operations = logged.map(({ operation }) => operation);
  // Rows that came or went are fetched anew in any case, and whole records are long.
  const isLong = operations.length > MOST_OPERATIONS || operations.some(({ field }) => field === "itself");
  return { head, operations: isLong ? null : operations };
}

/** Programmes and activities with codes that the region's plans hold. @throws DomainError "not-found" */
export async function listCatalogue(work: Work, planId: string): Promise<CodedName[]> {
  const { region } = await getPlanRecord(work, planId);
  return listCodedNames(work.em, region);
}

/** How words in a cell would be read. Nothing is kept. @throws DomainError "not-found" */
export async function describeReading(
  work: Work,
  { planId, column, text }: { planId: string; column: SheetColumn; text: string },
): Promise<CellReadingView> {
  const { region } = await getPlanRecord(work, planId);
  const places = new Map(work.services.places.map(({ code, name }) => [code, name]));
  const where = { tree: buildRegionTree(work.services.places), scope: region };
  const reading = readCell(column, text, { where, ownBudget: work.services.edition.ownBudget });
  if (!reading.ok) return { reading: null, problem: { code: reading.code, params: reading.params } };
  const say = (words: typeof texts.id) => describe(reading.read, words, (code) => places.get(code) ?? code);
  const [id, en] = [say(texts.id), say(texts.en)];
  return { reading: id === null || en === null ? null : { id, en }, problem: null };
}

function describe(read: CellValue, words: typeof texts.id, nameOf: (code: string) => string): string | null {
  switch (read.kind) {
    case "words":
      return null;
    case "ceiling":
      return read.value === null ? null : words.ceiling(formatRupiah(read.value));
    case "target":
      return read.value === null ? null : words.target(read.value.measures.map(({ kind }) => kind));
    case "location":
      return read.value === null
        ? null
        : words.places(
            read.value.places.map((place) => ({ ...place, name: place.code === null ? null : nameOf(place.code) })),
          );
    case "funding":
      return read.value === null ? null : words.sources(read.value.sources);
  }
}
