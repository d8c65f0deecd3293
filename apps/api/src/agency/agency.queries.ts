import type { Agency } from "@rata/domain/agency/Agency";
import type { Instance } from "@rata/domain/agency/Instance";
import { DomainError } from "@rata/domain/problem/DomainError";
import type { Connection } from "#database/Connection";
import { AgencyTable, InstanceTable, toAgency, toInstance } from "./agency.table.ts";

/** @returns null before the instance was set up. */
export async function findInstance(em: Connection): Promise<Instance | null> {
  const row = await em.findOne(InstanceTable, { id: 1 });
  return row === null ? null : toInstance(row);
}

/** @throws DomainError "no-instance" before it was set up. */
export async function getInstance(em: Connection): Promise<Instance> {
  const instance = await findInstance(em);
  if (instance === null) throw new DomainError("no-instance");
  return instance;
}

export async function listAgencies(em: Connection): Promise<Agency[]> {
  const rows = await em.find(AgencyTable, {}, { orderBy: { name: "asc" } });
  return rows.map(toAgency);
}

export async function findAgency(em: Connection, id: string): Promise<Agency | null> {
  const row = await em.findOne(AgencyTable, { id });
  return row === null ? null : toAgency(row);
}
