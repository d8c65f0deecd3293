import type { IndicatorCode } from "@rata/domain/indicator/Indicator";
import type { Observation, ObservationSubject } from "@rata/domain/indicator/Observation";
import type { RegionCode } from "@rata/domain/region/Region";
import * as z from "zod";
import type { Connection } from "#database/Connection";
import { select } from "#database/sql";
import { toPastUpload } from "#upload/toPastUpload";
import { listCommits } from "#upload/upload.queries";
import type { PastUpload } from "#upload/upload.views";
import type { Explanation } from "./indicator.views.ts";
import { OBSERVATION_COLUMNS } from "./observation.queries.ts";
import { type ObservationRow, toObservation } from "./observation.table.ts";

/** The uploads of figures, the latest first. */
export async function listFigureImports(em: Connection): Promise<PastUpload[]> {
  return (await listCommits(em, { kind: "figures" })).map((commit) => toPastUpload(commit, true));
}

/** How many figures of an import a newer release of another import stands on. */
export async function countBuiltUpon(em: Connection, id: string): Promise<number> {
  const [row] = await select(em, z.object({ count: z.int() }), BUILT_UPON, [id]);
  return row?.count ?? 0;
}

/** Every release of a figure with who brought it in, the oldest first. */
export async function listImportedReleases(
  em: Connection,
  { indicator, region, period, daerah, affair }: ObservationSubject,
): Promise<{ observation: Observation; brought: Explanation["releases"][number]["import"] }[]> {
  const rows = await select(em, z.custom<ImportedRow>(), IMPORTED, [indicator, region, period, daerah, affair ?? ""]);
  return rows.map((row) => ({
    observation: toObservation(row),
    brought: { at: new Date(row.at), by: row.by, file: row.file },
  }));
}

interface ImportedRow extends ObservationRow {
  at: string;
  by: string;
  file: string;
}

/** Figures of some regions whose newest release says another thing than the one before: the newest of them first. */
export async function listRevised(
  em: Connection,
  { regions, indicator }: { regions: readonly RegionCode[]; indicator: IndicatorCode | null },
): Promise<{ before: Observation; after: Observation; releases: number }[]> {
  const rows = await select(em, z.custom<ObservationRow & { place: number; releases: number }>(), REVISED, [
    regions,
    MOST_REVISED,
    indicator,
  ]);
  const [newest, older] = [1, 2].map((wanted) => rows.filter(({ place }) => place === wanted));
  return (newest ?? []).flatMap((row, at) => {
    const before = older?.[at];
    return before === undefined
      ? []
      : [{ before: toObservation(before), after: toObservation(row), releases: row.releases }];
  });
}

/** So many are told at once: each is worked out from whole series. Older ones stand on the page of their indicator. */
const MOST_REVISED = 50;

const BUILT_UPON = `select count(*)::int as count from observation o where o.import = $1 and exists (
  select from observation n where n.indicator = o.indicator and n.period = o.period and n.region = o.region
    and n.daerah = o.daerah and n.affair = o.affair and n.vintage > o.vintage and n.import <> o.import)`;

const IMPORTED = `select ${OBSERVATION_COLUMNS}, i.at, i.actor_name as "by", i.file_name as "file"
  from observation o join observation_source s on s.id = o.source join import_commit i on i.id = o.import
  where o.indicator = $1 and o.region = $2 and o.period = $3 and o.daerah = $4 and o.affair = $5
  order by o.vintage`;

/** Only what has several releases is put in order: of half a million figures a few hundred are revised. */
const REVISED = `with several as (
    select indicator, period, region, daerah, affair from observation where region = any($1::text[])
      and ($3::text is null or indicator = $3)
    group by indicator, period, region, daerah, affair having count(*) > 1),
  placed as (
    select o.*, row_number() over subject as place, count(*) over (partition by
        o.indicator, o.period, o.region, o.daerah, o.affair)::int as releases,
      lead(o.amount) over subject as earlier_amount, lead(o.scale) over subject as earlier_scale,
      lead(o.absence) over subject as earlier_absence
    from observation o join several using (indicator, period, region, daerah, affair)
    window subject as (partition by o.indicator, o.period, o.region, o.daerah, o.affair order by o.vintage desc)),
  moved as (
    select indicator, period, region, daerah, affair, vintage as moved_at from placed where place = 1
      and (amount, scale, absence) is distinct from (earlier_amount, earlier_scale, earlier_absence)
    order by vintage desc, indicator, region, period, daerah, affair limit $2)
  select ${OBSERVATION_COLUMNS}, o.place::int as place, o.releases
  from placed o join moved using (indicator, period, region, daerah, affair)
    join observation_source s on s.id = o.source
  where o.place <= 2 order by moved_at desc, o.indicator, o.region, o.period, o.daerah, o.affair, o.place`;
