import { expect, test } from "vitest";
import { type Agency, newAgency } from "./Agency.ts";
import { suggestAgency } from "./suggestAgency.ts";

const agency = (id: string, ...sectors: string[]): Agency => newAgency({ id, name: id, shortName: id, sectors });
const agencies = [
  agency("dinkes", "Kesehatan"),
  agency("esdm", "Energi"),
  agency("dinsos", "Sosial"),
  agency("pmd", "Pembangunan Desa", "Sosial Budaya"),
];

test.each([
  ["Kesehatan", "dinkes"],
  ["SEKTOR  KESEHATAN", "dinkes"],
  ["Energi dan Sumber Daya Mineral", "esdm"],
  ["Sosial", "dinsos"],
  ["Pembangunan Desa", "pmd"],
])("%s suggests %s", (sector, id) => {
  expect(suggestAgency(sector, agencies)?.id).toBe(id);
});

test.each([["Sinergi"], [""], ["Pendidikan"], ["Kesehatan dan Energi"]])("%s suggests nobody", (sector) => {
  expect(suggestAgency(sector, agencies)).toBeNull();
});
