import type { Observation } from "@rata/domain/indicator/Observation";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Scope } from "#access/Scope";
import { inTransaction } from "#database/transaction";
import { openTestServer, type TestServer } from "#testing/openTestServer";
import { Work } from "#Work";
import { listNewest, listReleasesOf } from "./observation.queries.ts";
import { addObservations } from "./observation.store.ts";

const SCOPE = Scope.forSystem("Pengujian");
let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

function observe(period: string, vintage: string, amount: number, more: Partial<Observation> = {}): Observation {
  return {
    indicator: "p0",
    region: "91",
    period,
    daerah: "total",
    affair: null,
    vintage,
    reading: { kind: "value", value: { amount, scale: 2 } },
    marks: [],
    basis: null,
    source: { document: "BRS No. 1", table: "Tabel 1", page: null },
    confidence: "A",
    ...more,
  };
}

function add(observations: readonly Observation[]) {
  const { services } = server;
  const of = { id: services.makeId(), at: services.now(), fileName: "angka.csv", fileDigest: "0" };
  return inTransaction(services, (em) => addObservations(new Work(services, SCOPE, em), { import: of, observations }));
}

async function read(region: string, list = listReleasesOf) {
  const found = await list(server.services.openConnection(), { indicators: null, regions: [region] });
  return found.toSorted((a, b) => (`${a.period} ${a.vintage}` < `${b.period} ${b.vintage}` ? -1 : 1));
}

test("a figure comes back as it was published, with all that is said of it", async () => {
  const full = observe("2021-09", "2022-01-17", 0, {
    region: "92",
    daerah: "desa",
    affair: "1.02",
    reading: { kind: "value", value: { amount: 9_007_199_254_740_991, scale: 3 } },
    marks: ["estimate", "provisional"],
    basis: { key: "ppp-2017-2.15", threshold: { amount: 215, scale: 2 }, text: "2,15 dolar" },
    source: { document: "RAT", table: null, page: "41" },
    confidence: "B",
  });
  const missing = observe("2023-09", "", 0, { region: "92", reading: { kind: "absent", reason: "not-held" } });
  expect(await add([full, missing])).toEqual({ added: 2, revised: 0, older: 0, same: 0 });
  expect(await read("92")).toEqual([full, missing]);
});

test("a newer release stands beside the older, and adding again adds nothing", async () => {
  const [first, second] = [observe("2022-03", "2022-07-15", 2005), observe("2022-03", "2023-01-16", 2009)];
  expect(await add([first])).toEqual({ added: 1, revised: 0, older: 0, same: 0 });
  expect(await add([second])).toEqual({ added: 0, revised: 1, older: 0, same: 0 });
  expect(await add([first, second])).toEqual({ added: 0, revised: 0, older: 0, same: 2 });
  expect(await read("91")).toEqual([first, second]);
  expect(await read("91", listNewest)).toEqual([second]);
});

test("a release that would say two things is refused with all of its list", async () => {
  await add([observe("2024-03", "2024-07-01", 1948, { region: "93" })]);
  const list = [
    observe("2024-03", "2024-07-01", 1984, { region: "93" }),
    observe("2025-03", "2025-07-25", 1860, { region: "93" }),
  ];
  await expect(add(list)).rejects.toMatchObject({
    code: "figures-contradict",
    params: { count: 1, region: "93", period: "Maret 2024", held: "19,48", next: "19,84" },
  });
  expect(await read("93")).toHaveLength(1);
});

test("two imports of one figure at a time: one adds it, the other finds it there", async () => {
  const figure = observe("2024-03", "2024-07-01", 1948, { region: "94" });
  const counts = await Promise.all([add([figure]), add([figure])]);
  expect(counts.map(({ added }) => added).toSorted((a, b) => a - b)).toEqual([0, 1]);
});

test("a long list is added whole by one statement", async () => {
  const list = Array.from({ length: 20_000 }, (_, at) =>
    observe(String(1990 + (at % 100)), "", at, {
      region: `95.${10 + (at % 80)}`,
      indicator: `x-${Math.floor(at / 400)}`,
    }),
  );
  const { added, same } = await add(list);
  expect(added).toBe(20_000);
  expect(same).toBe(0);
});
