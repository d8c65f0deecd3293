import { Registry } from "@rata/domain/registry/Registry";
import type { Edition } from "./Edition.ts";
import { province } from "./province/province.ts";
import { regency } from "./regency/regency.ts";

/** The editions by id. A pack from outside adds its own at start. */
export const EDITIONS = new Registry<Edition>("edition", ({ id }) => id, [province, regency]);
