import { randomUUID } from "node:crypto";
import { toJson } from "@rata/domain/canonical/toJson";
import { newAgency } from "@rata/domain/agency/Agency";
import { emptyPlan, type PlanLine, type PlanNode } from "@rata/domain/plan/Plan";
import type { PlanOperation } from "@rata/domain/plan/PlanOperation";
import { positionAt } from "@rata/domain/plan/position";
import { newLine, newNode } from "@rata/domain/plan/tree/newRecord";
import { Client } from "pg";
import { Scope } from "#access/Scope";
import { AccountTable } from "#account/account.table";
import { insertSession } from "#account/session.store";
import { connect } from "#connect";
import { migrate } from "#migrate";
import { Work } from "#Work";
import { openTestDatabase, type TestDatabase } from "./testDatabase.ts";
import { inTransaction } from "#database/transaction";
import { digestOf } from "#FileStore";
import { AgencyTable, InstanceTable } from "#agency/agency.table";
import { changePlan } from "#plan/core/changePlan";
import { lockPlanRecord } from "#plan/core/plan.queries";
import { insertPlan } from "#plan/core/plan.store";
import type { Services } from "#Services";
import { openTestServices } from "./openTestServices.ts";

/** An operator who is signed in, and the lines of their agency. */
export interface Desk {
  token: string;
  accountId: string;
  nodeId: string;
  lineIds: readonly string[];
}

/** A database of a government with many agencies, each with an operator at work, all in one plan. */
export interface Office {
  database: TestDatabase;
  planId: string;
  desks: readonly Desk[];
}

/** Makes the office. Needs a test cluster. Nobody signs in by password: checking hundreds of them would be all that is measured. */
export async function openOffice(agencies: number, linesEach: number): Promise<Office> {
  const database = await openTestDatabase("empty");
  const owner = await connect(database.ownerUrl, { poolSize: 2 });
  await migrate(owner);
  await owner.close(true);
  const orm = await connect(database.appUrl, { poolSize: 2 });
  const services = await openTestServices(orm);
  try {
    await orm.em.fork().insert(InstanceTable, INSTANCE(services.region, services.edition.id));
    const desks: (Desk & { agency: string })[] = [];
    for (let index = 0; index < agencies; index += 1) desks.push(await openDesk(services, index));
    const planId = randomUUID();
    const seated = await fillPlan(services, planId, { desks, linesEach });
    await analyse(database);
    return { database, planId, desks: seated };
  } finally {
    services.renderer.close();
    services.tables.close();
    await orm.close(true);
  }
}

/** As the database does by itself within a minute of a large import. */
async function analyse({ ownerUrl }: TestDatabase): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query("analyze");
  await client.end();
}

const INSTANCE = (region: string, edition: string) => ({
  id: 1,
  name: "Pemerintah contoh",
  region,
  edition,
  timeZone: "Asia/Makassar",
  letterhead: [],
  team: "TKPK contoh",
  logo: null,
  isDemo: false,
});

async function openDesk(services: Services, index: number): Promise<Desk & { agency: string }> {
  const em = services.openConnection();
  const [agency, accountId, token] = [randomUUID(), randomUUID(), services.makeSecret()];
  const at = new Date();
  await em.insert(
    AgencyTable,
    newAgency({ id: agency, name: `Dinas contoh ${index}`, shortName: `D${index}`, sectors: [] }),
  );
  await em.insert(AccountTable, {
    id: accountId,
    email: `operator${index}@rata.example`,
    name: `Operator ${index}`,
    role: "agency-operator",
    region: services.region,
    agency,
    programGroup: null,
    passwordHash: "-",
    isActive: true,
    mustChangePassword: false,
    createdAt: at,
  });
  await insertSession(em, {
    id: randomUUID(),
    account: accountId,
    tokenDigest: digestOf(Buffer.from(token)),
    startedAt: at,
    expiresAt: new Date(at.getTime() + 86_400_000),
    address: "127.0.0.1",
    agent: "",
  });
  return { token, accountId, agency, nodeId: "", lineIds: [] };
}

interface Filling {
  desks: readonly (Desk & { agency: string })[];
  linesEach: number;
}

async function fillPlan(services: Services, planId: string, { desks, linesEach }: Filling): Promise<Desk[]> {
  const scope = Scope.forSystem("office");
  const records: ({ kind: "node" | "line" } & (PlanNode | PlanLine))[] = [{ kind: "node", ...SECTOR }];
  const seated = desks.map(({ token, accountId, agency }, index) => {
    const nodeId = `activity-${index}`;
    const place = { id: nodeId, level: "activity", parent: SECTOR.id, position: positionAt(index) } as const;
    records.push({ kind: "node", ...newNode(place), text: `Kegiatan ${index}`, agency });
    const lines = Array.from({ length: linesEach }, (_, at) =>
      newLine({ id: `line-${index}-${at}`, node: nodeId, position: positionAt(at) }),
    );
    records.push(...lines.map((line) => ({ kind: "line" as const, ...line })));
    return { token, accountId, nodeId, lineIds: lines.map(({ id }) => id) };
  });
  const operations = records.map(({ kind, ...record }): PlanOperation => {
    const target = { kind, id: record.id };
    return { id: randomUUID(), target, field: "itself", expected: null, value: toJson(record) };
  });
  await insertPlan(services.openConnection(), {
    id: planId,
    region: services.region,
    year: 2027,
    createdAt: new Date(),
  });
  await inTransaction(services, async (em) => {
    const record = await lockPlanRecord(new Work(services, scope, em), planId);
    const plan = emptyPlan(planId, record.region, record.year);
    await changePlan(new Work(services, scope, em), { record, plan, operations, action: "plan.imported" });
  });
  return seated;
}

const SECTOR = newNode({ id: "sector", level: "sector", parent: null, position: "V" });
