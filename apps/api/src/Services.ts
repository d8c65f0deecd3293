import type { EventEmitter } from "node:events";
import type { Rule } from "@rata/domain/check/Rule";
import type { Region } from "@rata/domain/region/Region";
import type { RegionTree } from "@rata/domain/region/RegionTree";
import type { Edition } from "@rata/editions/Edition";
import type { Importers } from "@rata/importing/registerImporters";
import type { Dictionary } from "@rata/importing/words/Dictionary";
import type { Connection } from "#database/Connection";
import type { Turns } from "#database/Turns";
import type { BpsService } from "#indicator/BpsService";
import type { Mailing } from "#notification/Mailing";
import type { Renderer } from "#document/Renderer";
import type { FileStore } from "#FileStore";
import type { EditDone, EditJob } from "#plan/sheet/EditJob";
import type { PlanMemory } from "#plan/core/PlanView";
import type { TableReader } from "#reading/TableReader";

/** Everything that commands need from outside, constructed once in `main.ts`. */
export interface Services {
  /** A connection of its own for every call: nothing read by one request is seen by another. */
  openConnection: () => Connection;
  now: () => Date;
  makeId: () => string;
  /** Text that nobody can guess, of 256 bits. */
  makeSecret: () => string;
  edition: Edition;
  /** The region of the instance. */
  region: string;
  /** The own region and one level down: what the client is told. */
  regions: readonly Region[];
  /** Every region that places are read against: the province, and the districts where the instance is a regency. */
  places: readonly Region[];
  /** The own region and everything below it, down to desa and kelurahan, with what it lies in: where priority places are looked up. */
  atlas: RegionTree;
  /** What mends split words of an imported text. */
  dictionary: Dictionary;
  files: FileStore;
  /** Documents that were made on order, in a store of their own: what no order names is removed from it. */
  trayFiles: FileStore;
  /** Rung with the key of a job when there is something to do for it. */
  bell: EventEmitter;
  /** Edits of the sheet, plan by plan. */
  edits: Turns<EditJob, EditDone>;
  rules: readonly Rule[];
  /** What reads each kind of file that an edition may name. */
  importers: Importers;
  /** Plans last read. */
  memory: PlanMemory;
  renderer: Renderer;
  /** What turns the bytes of an upload into cells. */
  tables: TableReader;
  /** How mail is sent; null where it is not set up. */
  mail: Mailing | null;
  /** Where figures are fetched from; null where no key was given. */
  bps: BpsService | null;
  say: (message: string, details?: object) => void;
}
