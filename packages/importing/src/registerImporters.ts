import type { Importer } from "./importer.ts";

/** The importers of an app by their keys, also those of packs from outside. */
export type Importers = ReadonlyMap<string, Importer>;

/**
 * Puts the importers of an app in order by key.
 * @throws RangeError where two have one key, or an edition names a key that no importer has: that must fail at start
 */
export function registerImporters(importers: readonly Importer[], named: readonly string[]): Importers {
  const byKey = new Map(importers.map((importer) => [importer.key, importer]));
  if (byKey.size < importers.length) throw new RangeError("two importers have one key");
  const missing = named.find((key) => !byKey.has(key));
  if (missing !== undefined) throw new RangeError(`no importer has the key ${missing}`);
  return byKey;
}
