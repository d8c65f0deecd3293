import { seededRandom } from "@rata/domain/testing/randomPlan";
import { expect, test } from "vitest";
import { torment } from "./torment.ts";

test("a server that is killed while operators save and take back loses nothing that it acknowledged and does nothing by half", async () => {
  const report = await torment({
    kills: 4,
    operators: 8,
    linesEach: 4,
    killsDatabase: false,
    random: seededRandom(53),
  });
  expect(report.wrong).toEqual([]);
  expect(report.kills).toEqual({ server: 4, database: 0 });
  expect(report.acknowledged.saves).toBeGreaterThan(8);
  expect(report.acknowledged.undos).toBeGreaterThan(0);
}, 120_000);
