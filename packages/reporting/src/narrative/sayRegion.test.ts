import { expect, test } from "vitest";
import { sayRegion } from "./sayRegion.ts";

test.each([
  ["53", "Nusa Tenggara Timur", "Provinsi Nusa Tenggara Timur"],
  ["53", "Provinsi Nusa Tenggara Timur", "Provinsi Nusa Tenggara Timur"],
  ["53.01", "Kabupaten Kupang", "Kabupaten Kupang"],
])("%s %s", (code, name, said) => {
  expect(sayRegion({ code, name })).toBe(said);
});
