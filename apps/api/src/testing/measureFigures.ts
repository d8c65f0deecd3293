import { INDICATORS } from "@rata/domain/indicator/indicators";
import { periodOf } from "@rata/domain/period/Period";
import { Client } from "pg";
import * as z from "zod";
import { Scope } from "#access/Scope";
import { connect } from "#connect";
import { migrate } from "#migrate";
import { Work } from "#Work";
import { openTestDatabase } from "./testDatabase.ts";
import { listLine, PRIORITY_INDICATORS } from "#indicator/figures.reads";
import { listPeers } from "#indicator/indicatorRegions";
import { describeOverview } from "#indicator/overview.reads";
import { describeRegion } from "#indicator/regionPage.reads";
import { openTestServices } from "./openTestServices.ts";

const SCOPE = Scope.forSystem("measure");

/** A page beside the raw SQL of the same rows. Times in milliseconds. */
export interface PageMeasure {
  page: () => Promise<unknown>;
  raw: () => Promise<unknown>;
  /** Rows that the statements give, and blocks of 8 KiB that they look at in memory or on disk. */
  rows: number;
  buffers: number;
}

export interface FiguresMeasure {
  /** Figures held. */
  held: number;
  overview: PageMeasure;
  region: PageMeasure;
  close: () => Promise<void>;
}

interface Statement {
  sql: string;
  values: unknown[];
}

/** Fills a database of its own with figures of every province and regency, and opens the measure. Needs a test cluster. */
export async function measureFigures(wish: { indicators: number; periods: number }): Promise<FiguresMeasure> {
  const database = await openTestDatabase("empty");
  const owner = await connect(database.ownerUrl, { poolSize: 2 });
  await migrate(owner);
  await owner.close(true);
  const plain = new Client({ connectionString: database.ownerUrl });
  await plain.connect();
  await fill(plain, wish);
  const orm = await connect(database.appUrl, { poolSize: 2 });
  const services = await openTestServices(orm);
  const { region } = services;
  const peers = listPeers(services, region).map(({ code }) => code);
  const part = peers[1] ?? region;
  const overview = [
    selectSeries([...new Set([...services.edition.headlines, ...PRIORITY_INDICATORS])], listLine(region)),
    selectSeries(
      PRIORITY_INDICATORS,
      peers.filter((peer) => !listLine(region).includes(peer)),
    ),
    { sql: PLANS, values: [region] },
    { sql: BOUNDARIES, values: [] },
  ];
  const latest = await plain.query<{ indicator: string; period: string }>(LATEST, [part]);
  const ofRegion = [
    selectSeries(null, listLine(part)),
    { sql: `${COLUMNS} ${AT}`, values: [pluck(latest.rows, "indicator"), pluck(latest.rows, "period"), peers] },
  ];
  const [held] = z.array(z.object({ count: z.int() })).parse((await plain.query(HELD)).rows);
  return {
    held: held?.count ?? 0,
    overview: await openPage(plain, overview, () => describeOverview(new Work(services, SCOPE))),
    region: await openPage(plain, ofRegion, () => describeRegion(new Work(services, SCOPE), part)),
    close: async () => {
      await plain.end();
      services.renderer.close();
      services.tables.close();
      await orm.close(true);
      await database.drop();
    },
  };
}

function pluck<Key extends string>(rows: readonly Record<Key, string>[], key: Key): string[] {
  return rows.map((row) => row[key]);
}

async function openPage(
  plain: Client,
  statements: readonly Statement[],
  page: () => Promise<unknown>,
): Promise<PageMeasure> {
  let [rows, buffers] = [0, 0];
  for (const { sql, values } of statements) {
    const explained = await plain.query(`explain (analyze, buffers, format json) ${sql}`, values);
    const [{ "QUERY PLAN": plans } = { "QUERY PLAN": [] }] = Explained.parse(explained.rows);
    for (const { Plan: plan } of plans) {
      rows += plan["Actual Rows"];
      buffers += plan["Shared Hit Blocks"] + plan["Shared Read Blocks"];
    }
  }
  const raw = async () => {
    for (const { sql, values } of statements) await plain.query(sql, values);
  };
  return { page, raw, rows, buffers };
}

const Explained = z.array(
  z.object({
    "QUERY PLAN": z.array(
      z.object({
        Plan: z.object({
          "Actual Rows": z.number(),
          "Shared Hit Blocks": z.number(),
          "Shared Read Blocks": z.number(),
        }),
      }),
    ),
  }),
);

function selectSeries(indicators: readonly string[] | null, regions: readonly string[]): Statement {
  const of = indicators === null ? "" : "and o.indicator = any($2)";
  return {
    sql: `${COLUMNS} where o.region = any($1) ${of}`,
    values: [[...new Set(regions)], ...(indicators === null ? [] : [indicators])],
  };
}

const COLUMNS = `select o.indicator, o.period, o.region, o.daerah, o.affair, o.vintage, o.amount, o.scale, o.absence, o.marks,
  o.basis, o.confidence, s.document, s.table_name, s.page from observation o join observation_source s on s.id = o.source`;
const AT = `join unnest($1::text[], $2::text[]) as a (indicator, period) using (indicator, period) where o.region = any($3)`;
const PLANS = `select d.*, i.id as item, i.position, i.item as content from priority_document d
  join priority_item i on i.document = d.id where d.region = $1 order by d.from_year desc, i.position`;
const BOUNDARIES = "select * from boundary order by region";
const LATEST = "select indicator, max(period) as period from observation where region = $1 group by indicator";
const HELD = "select count(*)::int as count from observation";

/** 38 provinces, 514 regencies and the nation; the province of the instance has its real parts. Indicators beyond the dictionary are made up. */
async function fill(plain: Client, { indicators, periods }: { indicators: number; periods: number }): Promise<void> {
  const codes = Array.from({ length: indicators }, (_, at) => INDICATORS[at]?.code ?? `made-up-${at}`);
  const rounds = codes.map((_, at) => INDICATORS[at]?.rounds ?? ["year"]);
  const dated = rounds.flatMap((own, at) =>
    Array.from({ length: periods }, (_, back) => ({
      code: codes[at] ?? "",
      period: periodOf(2025 - Math.floor(back / own.length), own[back % own.length] ?? "year"),
    })),
  );
  for (const sql of SETUP) await plain.query(sql);
  await plain.query(FILL, [pluck(dated, "code"), pluck(dated, "period")]);
  await plain.query(FILL_TARGETS);
  await plain.query("vacuum analyze observation");
}

const SOURCE = "00000000-0000-4000-8000-000000000001";
const SETUP = [
  `insert into observation_source values ('${SOURCE}', 'BPS, Susenas', 'Tabel 1', null)`,
  `insert into import_commit (id, kind, file_name, file_digest, preview_digest, counts, operations, at, actor, actor_name)
    values ('${SOURCE}', 'figures', 'angka.csv', '0', '', '{}', 0, now(), 'measure', 'Measure')`,
  `insert into priority_document values ('${SOURCE}', '53', 'RPKD', 2025, 2029, 'draft', null)`,
  `create table made_region as
    with province as (
      select lpad(n::text, 2, '0') as code from generate_series(30, 67) n),
    regency as (
      select '53.' || lpad(n::text, 2, '0') as code from generate_series(1, 21) n union all select '53.71'
      union all
      select code || '.' || lpad(n::text, 2, '0') from province, generate_series(1, 14) n where code <> '53')
    select code from province union all (select code from regency order by code <> '53.71' and code not like '53.%', code limit 514)
    union all select '00'`,
];
const FILL_TARGETS = `insert into priority_item
  select gen_random_uuid(), '${SOURCE}', lpad(year::text, 4, '0') || code, jsonb_build_object('kind', 'target', 'indicator', code,
    'unit', 'satuan', 'year', year, 'value', '{"from": {"amount": 1000, "scale": 2}, "to": null}'::jsonb,
    'measures', jsonb_build_object('indicator', code, 'round', '03'))
  from generate_series(2025, 2029) year, unnest(array['p0', 'poor-people', 'p1', 'p2', 'gk']) code`;
const FILL = `insert into observation
  (indicator, period, region, daerah, affair, vintage, amount, scale, marks, confidence, source, import)
  select a.indicator, a.period, r.code, 'total', '', '2026-01-15',
    1000 + abs(hashtext(a.indicator || r.code)) % 2000 + abs(hashtext(a.period || r.code)) % 300, 2, '{}', 'A', '${SOURCE}', '${SOURCE}'
  from made_region r, unnest($1::text[], $2::text[]) as a (indicator, period)
  order by r.code, a.indicator, a.period`;
