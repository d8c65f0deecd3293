import type { RowView } from "@rata/domain/plan/matrix/RowView";
import { parentOf, type Region } from "@rata/domain/region/Region";
import type { FilterSurroundings } from "../matrix/filterRows.ts";

interface Option {
  value: string;
  label: string;
}

/** What the rows can be narrowed to: only values that at least one row has, in the order of the plan or of the region codes. */
export function listFilterValues(
  rows: readonly RowView[],
  { money, agencyNames }: FilterSurroundings,
  regions: readonly Region[],
) {
  const sectors = new Set<string>();
  const agencies = new Set<string>();
  const codes = new Set<string>();
  const sources = new Set<string>();
  const has = { hasNoSector: false, hasNoAgency: false, hasUnknownPlace: false, hasNoSource: false };
  for (const row of rows) {
    if (row.values.sector === null) has.hasNoSector = true;
    else sectors.add(row.values.sector);
    if (row.agency === null) has.hasNoAgency = true;
    else agencies.add(row.agency);
    for (const { code } of row.location?.places ?? []) {
      if (code === null) has.hasUnknownPlace = true;
      else codes.add(code);
    }
    const own = money.get(row.nodeId);
    if (own !== undefined && own.ceiling !== null && own.funding === null) has.hasNoSource = true;
    for (const { text } of own?.funding?.sources ?? []) sources.add(text);
  }
  const isNamed = (code: string) => codes.has(code) || [...codes].some((one) => parentOf(one) === code);
  return {
    ...has,
    sectors: [...sectors].map(toOption),
    sources: [...sources].toSorted().map(toOption),
    agencies: [...agencies].map((id) => ({ value: id, label: agencyNames.get(id) ?? id })),
    places: regions.filter(({ code }) => isNamed(code)).map(({ code, name }) => ({ value: code, label: name })),
  };
}

function toOption(text: string): Option {
  return { value: text, label: text };
}
