import type { Location } from "#region/Place";
import { isWithin, levelOf, parentOf, REGION_LEVELS, type RegionCode, type RegionLevel } from "#region/Region";

/** A row of a plan by its place in the printed order, and what its location was read as. */
export interface LocatedRow {
  row: number;
  location: Location | null;
}

/** Which rows reach a priority place, by the closest way in which each does. */
export interface PlaceCover {
  code: RegionCode;
  /** Rows at the place itself or inside it: for it in particular (khusus). */
  particular: number[];
  /** How many rows name a region that the place lies in (the kecamatan of a desa, the regency of a kecamatan). */
  around: number;
  /** How many rows mean every region of a level, or the whole area of the plan (menyeluruh). */
  general: number;
}

export interface Coverage {
  places: PlaceCover[];
  /** Rows whose places all lie elsewhere. */
  outside: number[];
  /** Rows without a place, or with one that names no known region: nothing can be said of them. */
  unplaced: number[];
}

/**
 * Ties rows to priority places, in the order of both. A place that no row reaches in any way is a gap; one that only general rows reach
 * is told apart, since "22 kab/kota" promises nothing to a single village. Linear in rows and places, whatever rows name.
 */
export function coverPlaces(rows: readonly LocatedRow[], codes: readonly RegionCode[], scope: RegionCode): Coverage {
  const index = indexRows(rows, codes, scope);
  const outer = new Map<string, OuterRows>();
  const reached = new Set<number>();
  const places = codes.map((code) => {
    const key = generalKey(parentOf(code) ?? "", levelOf(code));
    const known = outer.get(key) ?? findOuter(code, index);
    if (!outer.has(key)) for (const rows of [known.around, known.general]) for (const row of rows) reached.add(row);
    outer.set(key, known);
    const own = index.particular.get(code) ?? NO_ROWS;
    for (const row of own) reached.add(row);
    return coverPlace(code, known, own);
  });
  const unplaced: number[] = [];
  const outside: number[] = [];
  for (const { row, location } of rows) {
    if (reached.has(row)) continue;
    const read = location?.places ?? [];
    if (read.length === 0 || read.some((place) => place.code === null)) unplaced.push(row);
    else outside.push(row);
  }
  return { places, outside, unplaced };
}

interface RowIndex {
  /** Rows that lie at or inside each priority place. */
  particular: ReadonlyMap<RegionCode, ReadonlySet<number>>;
  /** Rows that name a region as such. */
  named: ReadonlyMap<RegionCode, ReadonlySet<number>>;
  /** Rows that mean every region of a level in a region, by "region level"; the plan's whole area is every region of its own level. */
  general: ReadonlyMap<string, ReadonlySet<number>>;
}

function indexRows(rows: readonly LocatedRow[], codes: readonly RegionCode[], scope: RegionCode): RowIndex {
  const wanted = new Set(codes);
  const index = {
    particular: new Map<RegionCode, Set<number>>(),
    named: new Map<RegionCode, Set<number>>(),
    general: new Map<string, Set<number>>(),
  };
  for (const { row, location } of rows) {
    for (const { code, every } of location?.places ?? []) {
      if (code === null) continue;
      for (const at of listUpward(code)) if (wanted.has(at)) put(index.particular, at, row);
      if (every !== undefined) put(index.general, generalKey(code, every), row);
      else if (isWithin(scope, code)) put(index.general, generalKey(code, levelOf(code)), row);
      else put(index.named, code, row);
    }
  }
  return index;
}

/** Rows that reach places from outside, the same for all places of a level in one region: reckoned once for them. */
interface OuterRows {
  around: ReadonlySet<number>;
  general: ReadonlySet<number>;
}

function coverPlace(code: RegionCode, outer: OuterRows, own: ReadonlySet<number>): PlaceCover {
  const beside = (rows: ReadonlySet<number>) => [...own].filter((row) => rows.has(row)).length;
  const { around, general } = outer;
  return {
    code,
    particular: [...own],
    around: around.size - beside(around),
    general: general.size - beside(general),
  };
}

function findOuter(code: RegionCode, { named, general }: RowIndex): OuterRows {
  const above = listUpward(code).slice(1);
  const levels = REGION_LEVELS.slice(0, REGION_LEVELS.indexOf(levelOf(code)) + 1);
  const around = new Set(above.flatMap((at) => [...(named.get(at) ?? NO_ROWS)]));
  const everywhere = above.flatMap((at) =>
    levels.flatMap((level) => [...(general.get(generalKey(at, level)) ?? NO_ROWS)]),
  );
  return { around, general: new Set(everywhere.filter((row) => !around.has(row))) };
}

const NO_ROWS: ReadonlySet<number> = new Set();

/** A region and all that it lies in, the nearest first. */
function listUpward(code: RegionCode): RegionCode[] {
  const codes: RegionCode[] = [];
  for (let at: RegionCode | null = code; at !== null; at = parentOf(at)) codes.push(at);
  return codes;
}

function generalKey(code: RegionCode, level: RegionLevel): string {
  return `${code} ${level}`;
}

function put<Key>(map: Map<Key, Set<number>>, key: Key, row: number): void {
  const rows = map.get(key);
  if (rows === undefined) map.set(key, new Set([row]));
  else rows.add(row);
}
