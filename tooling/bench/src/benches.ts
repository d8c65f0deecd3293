import type { Bench } from "./Bench.ts";

/** Every bench, in the order in which they run. */
export const BENCHES: readonly Bench[] = [];
