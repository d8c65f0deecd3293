import type { RegionCode } from "@rata/domain/region/Region";
import type { RegionTree } from "@rata/domain/region/RegionTree";
import {
  type CodeReading,
  type CodeSystem,
  isFullName,
  isNameOf,
  listNamedRegions,
  nameOfRegion,
  readCode,
} from "./regionCodes.ts";

/** What the cells of one row say of its region; empty where they say nothing. `code` is of no stated system. */
export interface RegionCells {
  kemendagri: string;
  bps: string;
  code: string;
  name: string;
}

/** The region of a row, or why it has none. `isQuestion`: a person's answer would settle it. */
export type RegionReading = { ok: true; code: RegionCode; isEliminated: boolean } | NoRegion;

interface NoRegion {
  ok: false;
  rule: string;
  value: string;
  params: Readonly<Record<string, string>>;
  isQuestion: boolean;
}

export interface RegionWork {
  tree: RegionTree;
  home: RegionCode;
  /** What the codes of no stated system are; null where nothing decides. */
  system: CodeSystem | null;
  /** Names of the column that are written in full. */
  fullNames: ReadonlySet<RegionCode>;
}

/**
 * The system of a column of codes whose head does not say it: only if every code is one of that system's and every name beside them
 * agrees, and the other system fails. Null where both or neither would do: then a person is asked.
 */
export function decideSystem(rows: readonly RegionCells[], tree: RegionTree): CodeSystem | null {
  const coded = rows.filter(({ code }) => code !== "");
  if (coded.length === 0) return null;
  const fits = (["kemendagri", "bps"] as const).filter((system) =>
    coded.every(({ code, name }) => {
      const reading = readCode(tree, code, system);
      return reading.kind === "region" && (name === "" || isNameOf(tree, name, reading.code));
    }),
  );
  const [only] = fits;
  return fits.length === 1 && only !== undefined ? only : null;
}

/** Which regions a column names with their kind in front. Where it writes "Kota Kupang", a bare "Kupang" is the regency. */
export function listFullNames(rows: readonly RegionCells[], tree: RegionTree, home: RegionCode): Set<RegionCode> {
  const full = rows.filter(({ name }) => isFullName(name)).flatMap(({ name }) => listNamedRegions(tree, name, home));
  return new Set(full);
}

/** The one region that everything in the row names. A code whose name is another's is refused with both names. */
export function resolveRegion(cells: RegionCells, work: RegionWork): RegionReading {
  const { tree } = work;
  const coded = listCodes(cells, work);
  const failed = coded.find(({ reading }) => reading.kind === "unknown");
  if (failed !== undefined) return refuse("series-code-unknown", failed.text, { system: NAMES[failed.system] });
  const known = coded.flatMap(({ reading, ...rest }) => (reading.kind === "region" ? [{ ...rest, ...reading }] : []));
  const [first] = known;
  if (first === undefined) return byName(cells, work, coded);
  const other = known.find(({ code }) => code !== first.code);
  if (other !== undefined)
    return refuse("series-codes-disagree", first.text, {
      region: nameOfRegion(tree, first.code),
      other: other.text,
      otherRegion: nameOfRegion(tree, other.code),
    });
  if (cells.name === "" || isNameOf(tree, cells.name, first.code))
    return { ok: true, code: first.code, isEliminated: false };
  return refuse("series-code-contradicted", first.text, {
    system: NAMES[first.system],
    region: nameOfRegion(tree, first.code),
    name: cells.name,
  });
}

interface Coded {
  text: string;
  system: CodeSystem;
  reading: CodeReading;
}

function listCodes(cells: RegionCells, { tree, system }: RegionWork): Coded[] {
  const said = [
    { text: cells.kemendagri, system: "kemendagri" as const },
    { text: cells.bps, system: "bps" as const },
    ...(system === null ? [] : [{ text: cells.code, system }]),
  ];
  return said
    .filter(({ text }) => text !== "")
    .map(({ text, system: own }) => ({ text, system: own, reading: readCode(tree, text, own) }));
}

/** Without a code that is known here the name decides; within the province of a BPS code that is not listed. */
function byName(cells: RegionCells, work: RegionWork, coded: readonly Coded[]): RegionReading {
  const { tree, home, fullNames } = work;
  if (cells.code !== "" && work.system === null)
    return { ...refuse("series-code-asked", cells.code), isQuestion: true };
  const [code] = coded;
  if (cells.name === "")
    return code === undefined
      ? refuse("series-region-empty", "")
      : refuse("series-code-unknown", code.text, { system: NAMES[code.system] });
  const province = code?.reading.kind === "unlisted" ? code.reading.province : null;
  const named = listNamedRegions(tree, cells.name, province ?? home);
  const [first, ...rest] = named.filter((one) => province === null || one.slice(0, 2) === province);
  if (first === undefined) return refuse("series-region-unknown", cells.name);
  const level = rest.filter((one) => one.length === first.length);
  if (level.length === 0) return { ok: true, code: first, isEliminated: false };
  const left = [first, ...level].filter((one) => !fullNames.has(one));
  const [only] = left;
  if (left.length === 1 && only !== undefined && !isFullName(cells.name))
    return { ok: true, code: only, isEliminated: true };
  const names = [first, ...level].map((one) => nameOfRegion(tree, one)).join(", ");
  return refuse("series-region-ambiguous", cells.name, { names });
}

function refuse(rule: string, value: string, params: Readonly<Record<string, string>> = {}): NoRegion {
  return { ok: false, rule, value, params, isQuestion: false };
}

const NAMES = { kemendagri: "Kemendagri", bps: "BPS" } as const;
