import { expect, test } from "vitest";

import { rootFolder } from "#workspace/rootFolder";
import { readSettings } from "#workspace/Settings";

test("without any setting it is the province on this machine alone", () => {
  expect(readSettings({})).toEqual({
    edition: "province",
    region: "53",
    host: "127.0.0.1",
    port: 5300,
    folder: `${rootFolder}/.rata/province`,
    databaseUrl: null,
    databaseAppUrl: null,
    hasDemo: true,
  });
});

test("a regency has its own region and its own folder", () => {
  const settings = readSettings({ EDITION: "regency", PORT: "" });
  expect([settings.region, settings.folder, settings.port]).toEqual(["53.02", `${rootFolder}/.rata/regency`, 5300]);
});

test("every setting that cannot be used is named", () => {
  expect(() => readSettings({ EDITION: "city", PORT: "70000" })).toThrow("EDITION, PORT");
});

test("a system database gets no accounts with well-known passwords unless asked", () => {
  const system = { DATABASE_URL: "postgresql://rata_owner@localhost/rata" };
  expect(readSettings(system).hasDemo).toBe(false);
  expect(readSettings({ ...system, RATA_DEMO: "1" }).hasDemo).toBe(true);
  expect(readSettings({ RATA_DEMO: "0" }).hasDemo).toBe(false);
});
