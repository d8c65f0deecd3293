import { Agency } from "@rata/domain/agency/Agency";
import { type Instance, TimeZone } from "@rata/domain/agency/Instance";
import { defineEntity, type InferEntity, p } from "@mikro-orm/postgresql";

/** The one row that says whose installation this is. */
export const InstanceTable = defineEntity({
  name: "Instance",
  tableName: "instance",
  properties: {
    id: p.integer().primary().autoincrement(false),
    name: p.text(),
    region: p.text(),
    edition: p.text(),
    timeZone: p.text(),
    letterhead: p.array().columnType("text[]").$type<string[]>(),
    team: p.text(),
    /** Digest of a stored file. */
    logo: p.text().strictNullable(),
    isDemo: p.boolean(),
  },
});

export const AgencyTable = defineEntity({
  name: "Agency",
  tableName: "agency",
  properties: {
    id: p.uuid().primary(),
    name: p.text().unique(),
    shortName: p.text(),
    sectors: p.array().columnType("text[]").$type<string[]>(),
    startsOn: p.date().strictNullable(),
    endsOn: p.date().strictNullable(),
    successor: p.uuid().strictNullable(),
    /** Nothing in agencies of a backup from before names were kept. */
    formerNames: p.json().$type<unknown>().strictNullable(),
  },
});

export function toInstance(row: InferEntity<typeof InstanceTable>): Instance {
  const { name, region, edition, letterhead, team, logo, isDemo } = row;
  return { name, region, edition, timeZone: TimeZone.parse(row.timeZone), letterhead, team, logo, isDemo };
}

export function toAgency(row: InferEntity<typeof AgencyTable>): Agency {
  return Agency.parse({ ...row, formerNames: row.formerNames ?? [] });
}
