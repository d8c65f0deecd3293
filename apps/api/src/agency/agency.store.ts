import type { Agency } from "@rata/domain/agency/Agency";
import type { Instance, InstanceFields } from "@rata/domain/agency/Instance";
import type { Connection } from "#database/Connection";
import { execute } from "#database/sql";
import { AgencyTable, InstanceTable } from "./agency.table.ts";

export async function insertInstance(em: Connection, instance: Instance): Promise<void> {
  await em.insert(InstanceTable, { id: 1, ...instance });
}

/** Holds the instance for the rest of the transaction: a second editor waits and then sees what the first one saved. */
export async function lockInstance(em: Connection): Promise<void> {
  await execute(em, "select id from instance where id = 1 for update", []);
}

export async function saveInstance(em: Connection, fields: InstanceFields): Promise<void> {
  await em.nativeUpdate(InstanceTable, { id: 1 }, fields);
}

/** Names the picture of the letterhead by its digest, or takes it away. */
export async function saveLogo(em: Connection, logo: string | null): Promise<void> {
  await em.nativeUpdate(InstanceTable, { id: 1 }, { logo });
}

export async function insertAgency(em: Connection, agency: Agency): Promise<void> {
  await em.insert(AgencyTable, agency);
}

export async function updateAgency(em: Connection, agency: Agency): Promise<void> {
  const { id, ...fields } = agency;
  await em.nativeUpdate(AgencyTable, { id }, fields);
}
