import { fileURLToPath } from "node:url";
import { BoundaryReading } from "@rata/domain/region/BoundaryReading";
import type { Region } from "@rata/domain/region/Region";
import type { TablesRead } from "@rata/readers/TablesRead";
import { type ProcessLimits, WatchedProcess } from "@rata/renderers/worker/WatchedProcess";
import type { FiguresRead, FiguresWish } from "./readFigures.ts";
import { type BoundaryJob, FiguresAnswer, type TableJob, TablesAnswer } from "./TableJob.ts";
import type { TableReader } from "./TableReader.ts";

/** Twenty thousand full rows (37 MB of XML) were measured at 3.3 seconds and 350 MB; sixteen files that wait hold 256 MB at most. */
const LIMITS: ProcessLimits = { timeout: 30_000, memory: 600_000_000, waiting: 16 };

export interface TableProcessOptions {
  /** The file that the process runs; the source beside this one unless a bundle names its own. */
  entry?: string;
  limits?: Partial<ProcessLimits>;
}

/** The reader of uploads in a process of its own: a hostile file takes that process down and nothing else. */
export class TableProcess implements TableReader {
  readonly #process: WatchedProcess;

  constructor({ entry, limits = {} }: TableProcessOptions = {}) {
    this.#process = new WatchedProcess({
      work: "read",
      entry: entry ?? fileURLToPath(new URL("answerTables.ts", import.meta.url)),
      limits: { ...LIMITS, ...limits },
    });
  }

  async read(bytes: Uint8Array, fileName: string): Promise<TablesRead> {
    const job: TableJob = { bytes, fileName };
    return TablesAnswer.parse(await this.#process.ask(job));
  }

  async readBoundaries(bytes: Uint8Array, regions: readonly Region[]): Promise<BoundaryReading> {
    const job: BoundaryJob = { bytes, regions: [...regions] };
    return BoundaryReading.parse(await this.#process.ask(job));
  }

  async readFigures(bytes: Uint8Array, fileName: string, figures: FiguresWish): Promise<FiguresRead> {
    const job: TableJob = { bytes, fileName, figures };
    return FiguresAnswer.parse(await this.#process.ask(job));
  }

  close(): void {
    this.#process.close();
  }
}
