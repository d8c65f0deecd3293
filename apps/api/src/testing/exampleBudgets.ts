import { readFileSync } from "node:fs";
import { countingIds } from "@rata/domain/testing/randomPlan";
import { emptyPlan, type Plan } from "@rata/domain/plan/Plan";
import { buildRegionTree } from "@rata/domain/region/RegionTree";
import { readMatrix } from "@rata/importing/importers/plan-matrix/readMatrix";
import { toPlan } from "@rata/importing/importers/plan-matrix/toPlan";
import { buildDictionary } from "@rata/importing/words/Dictionary";
import { readTables } from "@rata/readers/readTables";
import { loadRegions } from "@rata/reference/loadRegions";
import { REPAIR_WORDS } from "@rata/reference/repairDictionary";
import { toDemoContents } from "#administration/demoContents";
import { budgetBook } from "./budgetBook.ts";

/** The made-up budgets of the folder `demo`, one for the plan of each edition's demo, in two shapes. */
export async function makeExampleBudgets(): Promise<{ name: string; bytes: Uint8Array }[]> {
  const [province, regency] = await Promise.all([readDemoPlan("53"), readDemoPlan("53.02")]);
  const organisation = "Gabungan perangkat daerah (contoh)";
  return [
    {
      name: `contoh-sipd-renja-ntt-${province.year}.xlsx`,
      bytes: budgetBook(province, { title: `RENCANA KERJA TAHUN ${province.year}`, organisation, isSplit: false }),
    },
    {
      name: `contoh-sipd-rka-tts-${regency.year}.xlsx`,
      bytes: budgetBook(regency, {
        title: `RENCANA KERJA DAN ANGGARAN TAHUN ${regency.year}`,
        organisation,
        isSplit: true,
      }),
    },
  ];
}

async function readDemoPlan(region: string): Promise<Plan> {
  const { plan } = toDemoContents({ code: region, name: "" });
  const read = readTables(readFileSync(new URL(`../../demo/${plan?.file ?? ""}`, import.meta.url)), plan?.file ?? "");
  if (!read.ok) throw new Error(read.problem.code);
  const regions = await loadRegions(region);
  const names = regions.map(({ name }) => name);
  const reading = readMatrix(read.tables, {
    where: { tree: buildRegionTree(regions), scope: region },
    ownBudget: region.includes(".") ? "apbd-regency" : "apbd-province",
    dictionary: buildDictionary(REPAIR_WORDS, names),
  });
  return toPlan(reading, emptyPlan("plan", region, plan?.year ?? 0), countingIds());
}
