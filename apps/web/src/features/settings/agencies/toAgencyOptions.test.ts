import { newAgency } from "@rata/domain/agency/Agency";
import { id as words } from "@rata/texts/settings/agency";
import { expect, test } from "vitest";
import { toAgencyOptions } from "./toAgencyOptions.ts";

test("an agency that ended stands after those that go on, with its last day", () => {
  const agency = (id: string, endsOn: string | null) => ({
    ...newAgency({ id, name: `Dinas ${id}`, shortName: "", sectors: [] }),
    endsOn,
  });
  expect(toAgencyOptions([agency("A", "2025-12-31"), agency("B", null)], words)).toEqual([
    { value: "B", label: "Dinas B" },
    { value: "A", label: "Dinas A (berlaku sampai 31 Desember 2025)" },
  ]);
});
