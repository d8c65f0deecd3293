import { isSame } from "@rata/domain/canonical/canonical";
import { namePlace } from "@rata/domain/priority/namePlace";
import { PlaceGrounds, type PriorityPlace } from "@rata/domain/priority/PriorityPlace";
import { resolvePlace } from "@rata/domain/priority/resolvePlace";
import { DomainError } from "@rata/domain/problem/DomainError";
import { lockInstance } from "#agency/agency.store";
import type { Services } from "#Services";
import { listPlaces } from "#priority/priority.queries";
import { deletePlace, putPlaces } from "#priority/priority.store";
import type { Work } from "#Work";
import type { GroundsWish, PlacesWish, RemovalWish } from "./place.views.ts";

const Added = (count: number) => ({ added: count });

/**
 * Adds places to the list of a year; those that stand there already stay as they are. Every code is looked up: free text never gets in.
 * @throws DomainError "not-found"; "place-unfit" with the code that names no place below the instance's region
 */
export async function addPlaces(work: Work, wish: PlacesWish): Promise<{ added: number }> {
  return changeList(work, wish.year, async (work, present) => {
    const known = new Set(present.map(({ code }) => code));
    const places = [...new Map(wish.places.map((place) => [place.code, place])).values()];
    for (const { code } of places) demandPlace(work.services, code);
    const fresh = places.filter(({ code }) => !known.has(code));
    if (fresh.length === 0) return Added(0);
    await putPlaces(work.em, { region: work.services.region, year: wish.year, places: fresh });
    await work.record({
      action: "place.added",
      subject: String(wish.year),
      summary: { year: wish.year, count: fresh.length, name: sayFirst(work.services, fresh) },
      payload: { year: wish.year, places: fresh },
    });
    return Added(fresh.length);
  });
}

/** The places of the year before that this year's list does not have, with what is said of them. @throws DomainError "not-found" */
export async function copyPlaces(work: Work, year: number): Promise<{ added: number }> {
  const places = await listPlaces(work, { region: work.services.region, year: year - 1 });
  const left = places.filter(({ code }) => work.services.atlas.byCode.has(code));
  return left.length === 0 ? Added(0) : addPlaces(work, { year, places: left });
}

/** @throws DomainError "not-found"; "changed-meanwhile" when what is said of the place is no longer what the editor saw */
export async function saveGrounds(work: Work, wish: GroundsWish): Promise<null> {
  return changeList(work, wish.year, async (work, present) => {
    const before = PlaceGrounds.parse(getPlace(present, wish.code));
    if (isSame(before, wish.grounds)) return null;
    if (!isSame(before, wish.expected)) throw new DomainError("changed-meanwhile");
    const places = [{ code: wish.code, ...wish.grounds }];
    await putPlaces(work.em, { region: work.services.region, year: wish.year, places });
    await work.record({
      action: "place.changed",
      subject: wish.code,
      summary: { year: wish.year, name: sayFirst(work.services, places) },
      payload: { year: wish.year, before, after: wish.grounds },
    });
    return null;
  });
}

/** @throws DomainError "not-found" */
export async function removePlace(work: Work, wish: RemovalWish): Promise<null> {
  const { region } = work.services;
  return changeList(work, wish.year, async (work, present) => {
    const place = getPlace(present, wish.code);
    await deletePlace(work.em, { region, year: wish.year, code: wish.code });
    await work.record({
      action: "place.removed",
      subject: wish.code,
      reason: wish.reason,
      summary: { year: wish.year, name: sayFirst(work.services, [place]) },
      payload: { year: wish.year, before: place },
    });
    return null;
  });
}

/** One change of a year's list at a time. */
function changeList<Result>(
  work: Work,
  year: number,
  change: (work: Work, present: readonly PriorityPlace[]) => Promise<Result>,
): Promise<Result> {
  const { region } = work.services;
  if (!work.scope.reaches({ region })) throw new DomainError("not-found");
  return work.inTransaction(async (work) => {
    await lockInstance(work.em);
    return change(work, await listPlaces(work, { region, year }));
  });
}

function getPlace(present: readonly PriorityPlace[], code: string): PriorityPlace {
  const place = present.find((one) => one.code === code);
  if (place === undefined) throw new DomainError("not-found");
  return place;
}

function demandPlace({ atlas, region }: Services, code: string): void {
  if (!resolvePlace(code, { tree: atlas, scope: region }).ok) throw new DomainError("place-unfit", { code });
}

function sayFirst({ atlas, region }: Services, [first]: readonly PriorityPlace[]): string {
  return first === undefined ? "" : namePlace(atlas, first.code, region);
}
