import { expect, test } from "vitest";
import { tormentServers } from "./tormentServers.ts";

test("two servers on one database share fifty operators, documents and mail, and whichever is killed, nothing is lost, doubled or disordered", async () => {
  const report = await tormentServers({ operators: 50, documents: 8, kills: 2, saves: 60 });
  expect(report.wrong).toEqual([]);
  expect(report.kills).toBe(2);
  expect(report.acknowledged.saves).toBeGreaterThan(300);
}, 240_000);
