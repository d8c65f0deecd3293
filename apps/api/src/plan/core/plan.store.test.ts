import { countingIds, randomPlan } from "@rata/domain/testing/randomPlan";
import { LINE_FIELDS, NODE_FIELDS } from "@rata/domain/plan/fields";
import { emptyPlan } from "@rata/domain/plan/Plan";
import { planDifference } from "@rata/domain/plan/planDifference";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Connection } from "#database/Connection";
import { openTestServer, type TestServer } from "#testing/openTestServer";
import { applyAll } from "./changePlan.ts";
import { PlanLineTable, PlanNodeTable } from "./plan.table.ts";
import { insertPlan, storeChange } from "./plan.store.ts";

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

async function storePlan(em: Connection, year: number, rows: number): Promise<void> {
  const id = server.services.makeId();
  const at = server.services.now();
  await insertPlan(em, { id, region: "53", year, createdAt: at });
  const empty = emptyPlan(id, "53", year);
  const operations = planDifference(empty, randomPlan(year, rows), countingIds(`y${year}`));
  const entry = server.services.makeId();
  await storeChange(em, { after: applyAll(empty, operations), operations, revision: 1, entry }, at);
}

/** Rows that this transaction has read, by an index or without one. */
async function rowsRead(em: Connection): Promise<number> {
  const [row] = await em.execute<{ count: string }[]>(
    "select sum(seq_tup_read + coalesce(idx_tup_fetch, 0))::text as count from pg_stat_xact_user_tables",
  );
  return Number(row?.count);
}

test("a large plan stored after small ones on the same connection does not read all rows for each", async () => {
  const em = server.services.openConnection();
  for (let year = 2040; year < 2044; year += 1) {
    await em.begin();
    await storePlan(em, year, 100);
    await em.commit();
  }
  await em.begin();
  await storePlan(em, 2050, 2000);
  const read = await rowsRead(em);
  await em.rollback();
  // Some 105,000 when each reference is looked up by its key; eleven million when each reads the plan from its beginning.
  expect(read).toBeLessThan(500_000);
});

test("every field of a record has a column of its table", () => {
  const em = server.services.openConnection();
  const node = em.getMetadata(PlanNodeTable).props.map(({ name }) => name);
  const line = em.getMetadata(PlanLineTable).props.map(({ name }) => name);
  expect(node).toEqual(expect.arrayContaining(["level", ...Object.keys(NODE_FIELDS)]));
  expect(line).toEqual(expect.arrayContaining(Object.keys(LINE_FIELDS).filter((name) => name !== "source")));
});
