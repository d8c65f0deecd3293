// Reads and checks the file named on the command line once and prints the peak of the process in megabytes.
import { readFileSync } from "node:fs";
import { checkPlan } from "@rata/domain/check/checkPlan";
import { RULES } from "@rata/domain/check/rules";
import { NTT } from "@rata/importing/testing/context";
import { planOf, readBytes } from "./realPlan.ts";

const bytes = readFileSync(process.argv[2] ?? "");
checkPlan(planOf(readBytes(bytes)), { regions: [...NTT.where.tree.byCode.values()], agencies: [] }, RULES);
process.stdout.write(String(process.resourceUsage().maxRSS / 1024));
