import { defineEntity, p } from "@mikro-orm/postgresql";
import type { AbsenceReason, Basis, Daerah, Mark, Observation } from "@rata/domain/indicator/Observation";

/** Where figures stand printed. The id follows from the words, so that a source is kept once whoever brings it. */
export const ObservationSourceTable = defineEntity({
  name: "ObservationSource",
  tableName: "observation_source",
  properties: {
    id: p.uuid().primary(),
    document: p.text(),
    tableName: p.text().strictNullable(),
    page: p.text().strictNullable(),
  },
});

/** A figure of one release. "affair" and "vintage" are empty where there is none: in a key a null would let doubles in. */
export const ObservationTable = defineEntity({
  name: "Observation",
  tableName: "observation",
  properties: {
    indicator: p.text().primary(),
    period: p.text().primary(),
    region: p.text().primary(),
    daerah: p.text().$type<Daerah>().primary(),
    affair: p.text().primary(),
    vintage: p.text().primary(),
    amount: p.bigint("number").strictNullable(),
    scale: p.smallint().strictNullable(),
    absence: p.text().$type<AbsenceReason>().strictNullable(),
    marks: p.array().$type<Mark[]>(),
    basis: p.json().$type<Basis | null>().strictNullable(),
    confidence: p.text().$type<Observation["confidence"]>(),
    source: p.uuid(),
    /** The upload that it came in by. */
    import: p.uuid().index(),
  },
  indexes: [{ properties: ["region", "indicator"] }],
});

/** A row as the queries select it: with the words of its source, and the amount as a number (it is a safe integer). */
export interface ObservationRow {
  indicator: string;
  period: string;
  region: string;
  daerah: Daerah;
  affair: string;
  vintage: string;
  amount: number | null;
  scale: number | null;
  absence: AbsenceReason | null;
  /** Null where there are none, as with most: an empty list is not worth reading half a million times. */
  marks: Mark[] | null;
  basis: Basis | null;
  confidence: Observation["confidence"];
  document: string;
  table: string | null;
  page: string | null;
}

export function toObservation(row: ObservationRow): Observation {
  const { indicator, period, region, daerah, affair, vintage, amount, scale, marks, basis, confidence } = row;
  return {
    indicator,
    region,
    period,
    daerah,
    affair: affair === "" ? null : affair,
    vintage,
    reading:
      amount === null || scale === null
        ? { kind: "absent", reason: row.absence ?? "not-stated" }
        : { kind: "value", value: { amount, scale } },
    marks: marks ?? [],
    basis,
    source: { document: row.document, table: row.table, page: row.page },
    confidence,
  };
}
