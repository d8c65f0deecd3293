import type { BoundaryReading } from "@rata/domain/region/BoundaryReading";
import type { Region } from "@rata/domain/region/Region";
import type { TablesRead } from "@rata/readers/TablesRead";
import type { FiguresRead, FiguresWish } from "./readFigures.ts";

/** Reads uploaded files outside the server's own process, which would else stand still for everybody. */
export interface TableReader {
  /**
   * What `readTables` makes of the bytes under the limits of uploads.
   * @throws DomainError "read-timeout", "read-memory", "read-busy", "read-failed", "read-closed"
   */
  read: (bytes: Uint8Array, fileName: string) => Promise<TablesRead>;
  /**
   * The boundaries of regions that a GeoJSON gives.
   * @throws DomainError as `read` does
   */
  readBoundaries: (bytes: Uint8Array, regions: readonly Region[]) => Promise<BoundaryReading>;
  /** The figures of a file. @throws DomainError as above */
  readFigures: (bytes: Uint8Array, fileName: string, wish: FiguresWish) => Promise<FiguresRead>;
  close: () => void;
}
