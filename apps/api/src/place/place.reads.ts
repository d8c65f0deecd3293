import { LEVELS } from "@rata/domain/plan/Level";
import type { PlanRow } from "@rata/domain/plan/matrix/planRows";
import { type Coverage, coverPlaces } from "@rata/domain/priority/coverPlaces";
import { namePlace } from "@rata/domain/priority/namePlace";
import { parsePlaceBlock } from "@rata/domain/priority/parsePlaceBlock";
import type { PriorityPlace } from "@rata/domain/priority/PriorityPlace";
import { normaliseRegionWords } from "@rata/domain/region/RegionIndex";
import { findPlanOfYear } from "#plan/core/plan.queries";
import { readPlan } from "#plan/core/readPlan";
import type { Services } from "#Services";
import { listPlaces } from "#priority/priority.queries";
import type { Work } from "#Work";
import type { BlockPreview, NamedPlace, PlaceList, ReachingRow } from "./place.views.ts";

/** So many rows are named at a place; all are counted, and the file holds them all. */
const MOST_AT_PLACE = 20;
const MOST_OUTSIDE = 200;
const MOST_FOUND = 20;

/** The priority places of a year with the rows of its plan. */
export interface TiedPlaces {
  planId: string | null;
  places: PriorityPlace[];
  rows: readonly PlanRow[];
  coverage: Coverage;
}

export async function tiePlaces(work: Work, year: number): Promise<TiedPlaces> {
  const { region } = work.services;
  const places = await listPlaces(work, { region, year });
  const record = work.scope.reaches({ region }) ? await findPlanOfYear(work.em, { region, year }) : null;
  const rows = record === null ? [] : (await readPlan(work, record.id)).rows;
  const located = rows.map(({ line }, row) => ({ row, location: line?.location ?? null }));
  const codes = places.map(({ code }) => code);
  return { planId: record?.id ?? null, places, rows, coverage: coverPlaces(located, codes, region) };
}

export async function describePlaces(work: Work, year: number): Promise<PlaceList> {
  const { region, atlas } = work.services;
  const { planId, places, rows, coverage } = await tiePlaces(work, year);
  const last = await listPlaces(work, { region, year: year - 1 });
  const known = new Set(places.map(({ code }) => code));
  return {
    year,
    planId,
    places: places.map((place, at) => {
      const { particular = [], around = 0, general = 0 } = coverage.places[at] ?? {};
      return {
        ...place,
        name: namePlace(atlas, place.code, region),
        particular: particular.length,
        around,
        general,
        rows: toReaching(rows, particular.slice(0, MOST_AT_PLACE)),
      };
    }),
    gaps: coverage.places.filter(isGap).length,
    outside: {
      count: coverage.outside.length,
      rows: toReaching(rows, coverage.outside.slice(0, MOST_OUTSIDE)),
    },
    unplaced: coverage.unplaced.length,
    fromLastYear: last.filter(({ code }) => !known.has(code)).length,
  };
}

/** A place that no row reaches in any way. */
export function isGap({ particular, around, general }: Coverage["places"][number]): boolean {
  return particular.length + around + general === 0;
}

/** The words by which a person knows a row: the deepest that stand on its path. */
export function titleOf({ path }: PlanRow): string | null {
  return LEVELS.toReversed().flatMap((level) => path[level]?.text ?? [])[0] ?? null;
}

function toReaching(rows: readonly PlanRow[], chosen: readonly number[]): ReachingRow[] {
  return chosen.flatMap((at) => {
    const row = rows[at];
    return row === undefined
      ? []
      : [{ key: row.line?.id ?? row.node.id, title: titleOf(row), location: row.line?.location?.text ?? null }];
  });
}

/** Places whose name or code begins with some words, the larger ones first; nothing for less than two letters. */
export function searchPlaces({ atlas, region }: Services, text: string): NamedPlace[] {
  const words = normaliseRegionWords(text.replaceAll(",", " "));
  if (words.length < 2) return [];
  const found = [...atlas.byCode.values()].filter(
    ({ code, name }) => code.startsWith(`${region}.`) && (code.startsWith(words) || fits(atlas, code, name, words)),
  );
  return found
    .toSorted((a, b) => a.code.length - b.code.length || (a.code < b.code ? -1 : 1))
    .slice(0, MOST_FOUND)
    .map(({ code }) => ({ code, name: namePlace(atlas, code, region) }));
}

/** Every word that was typed begins a word of the name, the first one of the place's own. */
function fits(atlas: Services["atlas"], code: string, name: string, words: string): boolean {
  const [first = "", ...others] = words.split(" ").filter((word) => !KINDS.has(word));
  const own = name.toLowerCase().split(/\s+/u);
  if (!own.some((word) => word.startsWith(first))) return false;
  const whole =
    others.length === 0
      ? []
      : namePlace(atlas, code, "")
          .toLowerCase()
          .split(/[\s,]+/u);
  return others.every((word) => whole.some((one) => one.startsWith(word)));
}

const KINDS: ReadonlySet<string> = new Set(["kabupaten", "kota", "kecamatan", "kelurahan", "desa"]);

/** What a pasted block would bring: nothing is kept. */
export async function previewBlock(work: Work, { year, text }: { year: number; text: string }): Promise<BlockPreview> {
  const { atlas, region } = work.services;
  const present = new Set((await listPlaces(work, { region, year })).map(({ code }) => code));
  const block = parsePlaceBlock(text, { tree: atlas, scope: region, present });
  const named = (code: string): NamedPlace => ({ code, name: namePlace(atlas, code, region) });
  return {
    places: block.places.map((place) => ({ ...place, ...named(place.code) })),
    refused: block.refused.map((line) => ({ ...line, candidates: line.candidates.map(named) })),
  };
}
