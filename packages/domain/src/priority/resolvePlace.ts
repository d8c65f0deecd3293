import { isWithin, levelOf, RegionCode } from "#region/Region";
import { normaliseRegionWords } from "#region/RegionIndex";
import type { RegionTree } from "#region/RegionTree";
import { isKelurahan } from "./namePlace.ts";

/** What words name: one place, or why that can't be said. `candidates` are those that an ambiguous name could mean, a few of them. */
export type PlaceReading =
  | { ok: true; code: RegionCode }
  | { ok: false; code: "place-empty" | "place-unknown" | "place-outside" | "place-too-high"; candidates: RegionCode[] }
  | { ok: false; code: "place-ambiguous"; candidates: RegionCode[] };

/**
 * Reads a Kemendagri code, or a name with what it lies in ("Desa X, Kec. Y, Kab. Z"). A name that more than one place has is never
 * guessed: it is refused with the places that it could be. Neither the scope itself nor what lies outside it can be a priority place.
 */
export function resolvePlace(text: string, { tree, scope }: { tree: RegionTree; scope: RegionCode }): PlaceReading {
  const words = text.replaceAll(/\s+/gu, " ").trim();
  if (words === "") return refuse("place-empty");
  if (/^\d[\d.\s]*$/u.test(words)) return resolveCode(words.replaceAll(" ", ""), { tree, scope });
  const names = words
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean)
    .toReversed();
  let within: readonly RegionCode[] = [scope];
  for (const name of names) {
    const named = listNamed(tree, name);
    // "…, Kab. X, Prov. Y" may name what the scope itself lies in: every place does.
    if (within[0] === scope && named.some((code) => isWithin(scope, code))) continue;
    const next = named.filter((code) => within.some((outer) => code !== outer && isWithin(code, outer)));
    if (next.length === 0) return refuse("place-unknown");
    within = next;
  }
  const found = within.filter((code) => code !== scope);
  const [only, ...others] = found;
  if (only === undefined) return refuse("place-too-high");
  return others.length === 0
    ? { ok: true, code: only }
    : { ...refuse("place-ambiguous"), candidates: found.slice(0, MOST) };
}

/** Codes with and without dots: 53.01.04.2003 and 5301042003. */
function resolveCode(words: string, { tree, scope }: { tree: RegionTree; scope: RegionCode }): PlaceReading {
  const code = words.includes(".")
    ? words
    : words.replace(/^(\d{2})(\d{2})?(\d{2})?(\d{4})?$/u, (_all, ...parts: (string | undefined)[]) =>
        parts
          .slice(0, 4)
          .filter((part) => part !== undefined && part !== "")
          .join("."),
      );
  if (!RegionCode.safeParse(code).success) return refuse("place-unknown");
  if (code === scope || isWithin(scope, code)) return refuse("place-too-high");
  if (!isWithin(code, scope)) return refuse("place-outside");
  return tree.byCode.has(code) ? { ok: true, code } : refuse("place-unknown");
}

/** The places of a name. The index knows villages as "desa": a kelurahan is told from a desa by its code. */
function listNamed(tree: RegionTree, name: string): RegionCode[] {
  const words = normaliseRegionWords(name);
  const kind = words.startsWith("kelurahan ") ? true : words.startsWith("desa ") ? false : null;
  return (tree.index.get(words.replace(/^kelurahan /u, "desa ")) ?? []).filter(
    (code) => kind === null || levelOf(code) !== "village" || isKelurahan(code) === kind,
  );
}

const MOST = 8;

function refuse<Code extends string>(code: Code): { ok: false; code: Code; candidates: RegionCode[] } {
  return { ok: false, code, candidates: [] };
}
