import type { IndicatorCode } from "@rata/domain/indicator/Indicator";
import type { Observation } from "@rata/domain/indicator/Observation";
import type { Period } from "@rata/domain/period/Period";
import type { RegionCode } from "@rata/domain/region/Region";
import * as z from "zod";
import type { Connection } from "#database/Connection";
import { select } from "#database/sql";
import { type ObservationRow, toObservation } from "./observation.table.ts";

/** Which figures are asked for; null: of every region, indicator or period. */
export interface ObservationWish {
  indicators: readonly IndicatorCode[] | null;
  regions: readonly RegionCode[] | null;
  periods?: readonly Period[] | null;
}

/** Figures with every release of each. */
export function listReleasesOf(em: Connection, wish: ObservationWish): Promise<Observation[]> {
  return listBy(em, RELEASES, wish);
}

/** Of each figure the newest release, withdrawn ones included. */
export function listNewest(em: Connection, wish: ObservationWish): Promise<Observation[]> {
  return listBy(em, NEWEST, wish);
}

/** Every release of the subjects of some observations: what a list is held against before it is added. */
export async function listHeld(em: Connection, observations: readonly Observation[]): Promise<Observation[]> {
  const rows = await select(em, Row, HELD, [
    observations.map(({ indicator }) => indicator),
    observations.map(({ region }) => region),
    observations.map(({ period }) => period),
  ]);
  return rows.map(toObservation);
}

/** Those of some regions that have figures of an indicator. */
export async function listRegionsWith(
  em: Connection,
  { indicator, among }: { indicator: IndicatorCode; among: readonly RegionCode[] },
): Promise<Set<RegionCode>> {
  const rows = await select(em, z.object({ region: z.string() }), REGIONS_WITH, [indicator, among]);
  return new Set(rows.map(({ region }) => region));
}

/** How many figures of each indicator are held of some regions, over all releases. */
export async function countFigures(
  em: Connection,
  regions: readonly RegionCode[],
): Promise<Map<IndicatorCode, number>> {
  const rows = await select(em, z.object({ indicator: z.string(), count: z.int() }), COUNTS, [regions]);
  return new Map(rows.map(({ indicator, count }) => [indicator, count]));
}

/** Figures of some regions at one period for each indicator. */
export async function listAt(
  em: Connection,
  { regions, at }: { regions: readonly RegionCode[]; at: ReadonlyMap<IndicatorCode, Period> },
): Promise<Observation[]> {
  const rows = await select(em, Row, AT, [[...at.keys()], [...at.values()], regions]);
  return rows.map(toObservation);
}

async function listBy(
  em: Connection,
  sql: string,
  { indicators, regions, periods = null }: ObservationWish,
): Promise<Observation[]> {
  const rows = await select(em, Row, sql, [indicators, regions, periods]);
  return rows.map(toObservation);
}

/** Rows of a table whose checks and only writer are our own: told to the compiler, not looked at one by one, since they are many. */
const Row = z.custom<ObservationRow>();

/** What a query selects of a figure `o` with its source `s`. */
export const OBSERVATION_COLUMNS = `o.indicator, o.period, o.region, o.daerah, o.affair, o.vintage, o.amount::float8 as amount, o.scale, o.absence,
  nullif(o.marks, '{}') as marks, o.basis, o.confidence, s.document, s.table_name as "table", s.page`;

const ASKED = `($1::text[] is null or o.indicator = any($1::text[])) and ($2::text[] is null or o.region = any($2::text[]))
  and ($3::text[] is null or o.period = any($3::text[]))`;

const RELEASES = `select ${OBSERVATION_COLUMNS} from observation o join observation_source s on s.id = o.source
  where ${ASKED}`;

const NEWEST = `select distinct on (o.indicator, o.region, o.period, o.daerah, o.affair) ${OBSERVATION_COLUMNS}
  from observation o join observation_source s on s.id = o.source
  where ${ASKED} order by o.indicator, o.region, o.period, o.daerah, o.affair, o.vintage desc`;

const HELD = `select ${OBSERVATION_COLUMNS} from observation o join observation_source s on s.id = o.source
  join (select distinct * from unnest($1::text[], $2::text[], $3::text[]) as a (indicator, region, period)) as asked
    on o.indicator = asked.indicator and o.region = asked.region and o.period = asked.period`;

const AT = `select ${OBSERVATION_COLUMNS} from observation o join observation_source s on s.id = o.source
  join unnest($1::text[], $2::text[]) as asked (indicator, period)
    on o.indicator = asked.indicator and o.period = asked.period
  where o.region = any($3::text[]) and o.daerah = 'total' and o.affair = ''`;

const REGIONS_WITH = `select asked.region from unnest($2::text[]) as asked (region)
  where exists (select from observation o where o.region = asked.region and o.indicator = $1)`;

const COUNTS = `select indicator, count(*)::int as count from observation where region = any($1::text[])
  group by indicator`;
