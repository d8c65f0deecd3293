import type { Bench } from "./Bench.ts";
import { audit } from "./audit.ts";
import { commit } from "./commit.ts";
import { fgt } from "./fgt.ts";
import { indicators } from "./indicators.ts";
import { load } from "./load.ts";
import { pdf } from "./pdf.ts";
import { reading } from "./reading.ts";
import { spreadsheetReading } from "./spreadsheetReading.ts";
import { writing } from "./writing.ts";

/** Every bench, in the order in which they run. */
export const BENCHES: readonly Bench[] = [
  reading,
  spreadsheetReading,
  pdf,
  writing,
  commit,
  audit,
  fgt,
  indicators,
  load,
];
