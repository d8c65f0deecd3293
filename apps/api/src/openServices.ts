import { randomBytes, randomUUID } from "node:crypto";
import { EventEmitter } from "node:events";
import path from "node:path";
import { RULES } from "@rata/domain/check/rules";
import { DomainError } from "@rata/domain/problem/DomainError";
import { isWithin, parentOf, type Region } from "@rata/domain/region/Region";
import { buildRegionTree, type RegionTree } from "@rata/domain/region/RegionTree";
import { findEdition } from "@rata/editions/editions";
import { accountList } from "@rata/importing/importers/account-list/accountList";
import { agencyWorkbook } from "@rata/importing/importers/agency-workbook/agencyWorkbook";
import { budgetExport } from "@rata/importing/importers/budget-export/budgetExport";
import { figures } from "@rata/importing/importers/figures/figures";
import { planMatrix } from "@rata/importing/importers/plan-matrix/planMatrix";
import { registerImporters } from "@rata/importing/registerImporters";
import { buildDictionary } from "@rata/importing/words/Dictionary";
import { loadDistricts, loadRegions, loadVillages } from "@rata/reference/loadRegions";
import { REPAIR_WORDS } from "@rata/reference/repairDictionary";
import type { Connection } from "#database/Connection";
import { Turns } from "#database/Turns";
import type { BpsService } from "#indicator/BpsService";
import type { Mailing } from "#notification/Mailing";
import type { Renderer } from "#document/Renderer";
import { demandReports } from "@rata/reporting/reports/chaptersOf";
import { FileStore } from "#FileStore";
import { PlanMemory } from "#plan/core/PlanView";
import type { TableReader } from "#reading/TableReader";
import type { Services } from "#Services";
import type { Environment } from "./env.ts";

export interface Parts {
  openConnection: () => Connection;
  renderer: Renderer;
  tables: TableReader;
  /** Left out by what sends no mail: commands, tests. */
  mail?: Mailing | null;
  /** Left out where no key was given. */
  bps?: BpsService | null;
  say: Services["say"];
}

/**
 * Puts the services together from the environment: the edition, its region and what is known about places.
 * @throws DomainError "edition-unknown", "region-unknown"
 */
export async function openServices(
  environment: Pick<Environment, "edition" | "region" | "folder">,
  parts: Parts,
): Promise<Services> {
  const edition = findEdition(environment.edition);
  if (edition === null) throw new DomainError("edition-unknown", { name: environment.edition });
  demandReports(edition);
  const region = environment.region ?? edition.defaultRegion;
  const places = await loadPlaces(region);
  if (!places.some(({ code }) => code === region)) throw new DomainError("region-unknown", { name: region });
  return {
    ...parts,
    mail: parts.mail ?? null,
    bps: parts.bps ?? null,
    now: () => new Date(),
    makeId: () => randomUUID(),
    makeSecret: () => randomBytes(32).toString("base64url"),
    edition,
    region,
    regions: places.filter(({ code }) => code === region || parentOf(code) === region),
    places,
    atlas: await loadAtlas(region),
    dictionary: buildDictionary(
      REPAIR_WORDS,
      places.map(({ name }) => name),
    ),
    files: new FileStore(path.join(environment.folder, "files")),
    trayFiles: new FileStore(path.join(environment.folder, "tray")),
    bell: new EventEmitter(),
    edits: new Turns(20),
    rules: RULES,
    importers: registerImporters([planMatrix, agencyWorkbook, budgetExport, figures, accountList], edition.importers),
    memory: new PlanMemory(8),
  };
}

/** A regency's plan names districts of its own and, now and then, other regencies of the province. */
async function loadPlaces(region: string): Promise<readonly Region[]> {
  const regions = await loadRegions(region);
  return region.length === 2 ? regions : [...regions, ...(await loadDistricts(region))];
}

async function loadAtlas(region: string): Promise<RegionTree> {
  const all = [...(await loadRegions(region)), ...(await loadDistricts(region)), ...(await loadVillages(region))];
  return buildRegionTree(all.filter(({ code }) => isWithin(code, region) || isWithin(region, code)));
}
