import { digest } from "@rata/domain/canonical/canonical";
import { findIndicator } from "@rata/domain/indicator/indicators";
import type { Observation, Source } from "@rata/domain/indicator/Observation";
import { type RevisionCounts, type RevisionOfAll, reviseAll } from "@rata/domain/indicator/reviseAll";
import { formatMeasured } from "@rata/domain/number/formatNumber";
import { formatPeriod } from "@rata/domain/period/Period";
import { DomainError } from "@rata/domain/problem/DomainError";
import type { Scope } from "#access/Scope";
import type { Connection } from "#database/Connection";
import { execute } from "#database/sql";
import { insertCommit } from "#upload/upload.store";
import { listHeld } from "./observation.queries.ts";
import { ObservationTable } from "./observation.table.ts";

/** The import that observations come in by. Its id is the browser's, so that a request sent twice is one import. */
export interface NewImport {
  id: string;
  at: Date;
  fileName: string;
  /** SHA-256 of the bytes. */
  fileDigest: string;
}

/**
 * Adds observations under an upload that it records too, for what no person confirms. What stands there is never changed.
 * @throws DomainError "figures-contradict" when a release would say two things; nothing is then written
 */
export async function addObservations(
  em: Connection,
  scope: Scope,
  wish: { import: NewImport; observations: readonly Observation[] },
): Promise<RevisionCounts> {
  await lockFigures(em, scope);
  const revision = await foreseeObservations(em, scope, wish.observations);
  const [first] = revision.contradictions;
  if (first !== undefined) throw sayContradiction(first, revision.contradictions.length);
  await insertCommit(em, scope, {
    ...wish.import,
    kind: "figures",
    previewDigest: "",
    counts: revision.counts,
    operations: revision.fresh.length,
    plan: null,
    revision: null,
    agency: null,
  });
  await insertObservations(em, scope, { commit: wish.import.id, observations: revision.fresh });
  return revision.counts;
}

/** Writes figures that were held against the others under the same lock: one statement for all of them. */
export async function insertObservations(
  em: Connection,
  _scope: Scope,
  { commit, observations }: { commit: string; observations: readonly Observation[] },
): Promise<void> {
  await insertSources(em, observations);
  await execute(em, INSERT, [commit, ...toColumns(observations)]);
}

/** One writer at a time, readers go on: what is held must not change between the look and the writing. */
export async function lockFigures(em: Connection, _scope: Scope): Promise<void> {
  await execute(em, "lock table observation in share row exclusive mode", []);
}

/** Takes back what an upload added. Gives back how many figures that were. */
export async function removeImported(em: Connection, _scope: Scope, commit: string): Promise<number> {
  return em.nativeDelete(ObservationTable, { import: commit });
}

/** What adding would do: nothing is written. */
export async function foreseeObservations(
  em: Connection,
  scope: Scope,
  observations: readonly Observation[],
): Promise<RevisionOfAll> {
  return reviseAll(await listHeld(em, scope, observations), observations);
}

function sayContradiction({ held, next }: { held: Observation; next: Observation }, count: number): DomainError {
  return new DomainError("figures-contradict", {
    count,
    indicator: findIndicator(next.indicator)?.names.id ?? next.indicator,
    region: next.region,
    period: formatPeriod(next.period),
    held: sayReading(held),
    next: sayReading(next),
  });
}

function sayReading({ reading }: Observation): string {
  return reading.kind === "absent" ? "–" : formatMeasured(reading.value);
}

async function insertSources(em: Connection, observations: readonly Observation[]): Promise<void> {
  const sources = [...new Map(observations.map(({ source }) => [sourceId(source), source]))];
  await execute(em, INSERT_SOURCES, [
    sources.map(([id]) => id),
    sources.map(([, { document }]) => document),
    sources.map(([, { table }]) => table),
    sources.map(([, { page }]) => page),
  ]);
}

function toColumns(observations: readonly Observation[]): unknown[][] {
  const ids = new Map<string, string>();
  const pick = (column: (observation: Observation) => unknown) => observations.map(column);
  return [
    pick(({ indicator }) => indicator),
    pick(({ period }) => period),
    pick(({ region }) => region),
    pick(({ daerah }) => daerah),
    pick(({ affair }) => affair ?? ""),
    pick(({ vintage }) => vintage),
    pick(({ reading }) => (reading.kind === "value" ? reading.value.amount : null)),
    pick(({ reading }) => (reading.kind === "value" ? reading.value.scale : null)),
    pick(({ reading }) => (reading.kind === "absent" ? reading.reason : null)),
    pick(({ marks }) => marks.join(",")),
    pick(({ basis }) => (basis === null ? null : JSON.stringify(basis))),
    pick(({ confidence }) => confidence),
    pick(({ source }) => rememberId(ids, source)),
  ];
}

/** A hash for each of half a million rows would cost more than writing them; their sources are few. */
function rememberId(ids: Map<string, string>, source: Source): string {
  const key = JSON.stringify([source.document, source.table, source.page]);
  const id = ids.get(key) ?? sourceId(source);
  ids.set(key, id);
  return id;
}

function sourceId({ document, table, page }: Source): string {
  const hex = digest({ document, table, page });
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join("-");
}

const INSERT_SOURCES = `insert into observation_source (id, document, table_name, page)
  select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) on conflict (id) do nothing`;

const INSERT = `insert into observation
    (import, indicator, period, region, daerah, affair, vintage, amount, scale, absence, marks, basis, confidence, source)
  select $1::uuid, a.indicator, a.period, a.region, a.daerah, a.affair, a.vintage, a.amount, a.scale, a.absence,
    string_to_array(a.marks, ','), a.basis, a.confidence, a.source
  from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::bigint[], $9::smallint[],
    $10::text[], $11::text[], $12::jsonb[], $13::text[], $14::uuid[])
    as a (indicator, period, region, daerah, affair, vintage, amount, scale, absence, marks, basis, confidence, source)`;
