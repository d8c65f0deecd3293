import { isSame } from "@rata/domain/canonical/canonical";
import { namePlace } from "@rata/domain/priority/namePlace";
import { PlaceGrounds, type PriorityPlace } from "@rata/domain/priority/PriorityPlace";
import { resolvePlace } from "@rata/domain/priority/resolvePlace";
import { DomainError } from "@rata/domain/problem/DomainError";
import type { Scope } from "#access/Scope";
import { recordEntry } from "#audit/audit.store";
import type { Connection } from "#database/Connection";
import { inTransaction } from "#database/transaction";
import { lockInstance } from "#agency/agency.store";
import type { Services } from "#Services";
import { listPlaces } from "#priority/priority.queries";
import { deletePlace, putPlaces } from "#priority/priority.store";
import type { GroundsWish, PlacesWish, RemovalWish } from "./place.views.ts";

const Added = (count: number) => ({ added: count });

/**
 * Adds places to the list of a year; those that stand there already stay as they are. Every code is looked up: free text never gets in.
 * @throws DomainError "not-found"; "place-unfit" with the code that names no place below the instance's region
 */
export async function addPlaces(services: Services, scope: Scope, wish: PlacesWish): Promise<{ added: number }> {
  return changeList(services, scope, wish.year, async (em, present) => {
    const known = new Set(present.map(({ code }) => code));
    const places = [...new Map(wish.places.map((place) => [place.code, place])).values()];
    for (const { code } of places) demandPlace(services, code);
    const fresh = places.filter(({ code }) => !known.has(code));
    if (fresh.length === 0) return Added(0);
    await putPlaces(em, scope, { region: services.region, year: wish.year, places: fresh });
    await tell(services, em, scope, {
      action: "place.added",
      subject: String(wish.year),
      summary: { year: wish.year, count: fresh.length, name: sayFirst(services, fresh) },
      payload: { year: wish.year, places: fresh },
    });
    return Added(fresh.length);
  });
}

/** The places of the year before that this year's list does not have, with what is said of them. @throws DomainError "not-found" */
export async function copyPlaces(services: Services, scope: Scope, year: number): Promise<{ added: number }> {
  const em = services.openConnection();
  const places = await listPlaces(em, scope, { region: services.region, year: year - 1 });
  const left = places.filter(({ code }) => services.atlas.byCode.has(code));
  return left.length === 0 ? Added(0) : addPlaces(services, scope, { year, places: left });
}

/** @throws DomainError "not-found"; "changed-meanwhile" when what is said of the place is no longer what the editor saw */
export async function saveGrounds(services: Services, scope: Scope, wish: GroundsWish): Promise<null> {
  return changeList(services, scope, wish.year, async (em, present) => {
    const before = PlaceGrounds.parse(getPlace(present, wish.code));
    if (isSame(before, wish.grounds)) return null;
    if (!isSame(before, wish.expected)) throw new DomainError("changed-meanwhile");
    const places = [{ code: wish.code, ...wish.grounds }];
    await putPlaces(em, scope, { region: services.region, year: wish.year, places });
    await tell(services, em, scope, {
      action: "place.changed",
      subject: wish.code,
      summary: { year: wish.year, name: sayFirst(services, places) },
      payload: { year: wish.year, before, after: wish.grounds },
    });
    return null;
  });
}

/** @throws DomainError "not-found" */
export async function removePlace(services: Services, scope: Scope, wish: RemovalWish): Promise<null> {
  const { region } = services;
  return changeList(services, scope, wish.year, async (em, present) => {
    const place = getPlace(present, wish.code);
    await deletePlace(em, scope, { region, year: wish.year, code: wish.code });
    await tell(services, em, scope, {
      action: "place.removed",
      subject: wish.code,
      reason: wish.reason,
      summary: { year: wish.year, name: sayFirst(services, [place]) },
      payload: { year: wish.year, before: place },
    });
    return null;
  });
}

/** One change of a year's list at a time. */
function changeList<Result>(
  services: Services,
  scope: Scope,
  year: number,
  change: (em: Connection, present: readonly PriorityPlace[]) => Promise<Result>,
): Promise<Result> {
  const { region } = services;
  if (!scope.reaches({ region })) throw new DomainError("not-found");
  return inTransaction(services, async (em) => {
    await lockInstance(em, scope);
    return change(em, await listPlaces(em, scope, { region, year }));
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

async function tell(
  services: Services,
  em: Connection,
  scope: Scope,
  entry: Omit<Parameters<typeof recordEntry>[2], "id" | "at">,
): Promise<void> {
  await recordEntry(em, scope, { id: services.makeId(), at: services.now(), ...entry });
}
