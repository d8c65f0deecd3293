import { Registry } from "@rata/domain/registry/Registry";
import { indicatorProfile } from "./indicatorProfile.ts";
import { planMatrix } from "./planMatrix.ts";
import { recaps } from "./recaps.ts";
import { reminder } from "./reminder.ts";
import type { Report } from "./Report.ts";

/** Reports by the keys that editions name. They are safe for the browser: chapters are named here, not made. */
export const REPORTS = new Registry<Report>("report", ({ key }) => key, [
  planMatrix,
  ...recaps,
  indicatorProfile,
  reminder,
]);
