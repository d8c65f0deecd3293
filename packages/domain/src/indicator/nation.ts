import type { RegionCode } from "#region/Region";

/** The nation's place in keys of observations; it is no region of the list. */
export const NATION: RegionCode = "00";

/** What the nation is called in sentences and charts. */
export const NATION_NAME = "Indonesia";
