import type { Edition } from "./Edition.ts";
import { province } from "./province/province.ts";
import { regency } from "./regency/regency.ts";

/** The editions that come with Rata, by id. */
export const EDITIONS: Readonly<Record<string, Edition>> = { province, regency };

/** @returns null when no edition has this id. */
export function findEdition(id: string): Edition | null {
  return Object.hasOwn(EDITIONS, id) ? (EDITIONS[id] ?? null) : null;
}
