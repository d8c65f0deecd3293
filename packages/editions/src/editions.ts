import { Registry } from "@rata/domain/registry/Registry";
import type { Edition } from "./Edition.ts";
import { province } from "./province/province.ts";
import { regency } from "./regency/regency.ts";

/** The editions that come with Rata, by id. */
export const EDITIONS: Readonly<Record<string, Edition>> = { province, regency };

/** Every edition. A pack from outside adds its own at start. */
export const EDITION_REGISTRY = new Registry<Edition>("edition", ({ id }) => id, Object.values(EDITIONS));

/** @returns null when no edition has this id. */
export function findEdition(id: string): Edition | null {
  return EDITION_REGISTRY.find(id);
}
