/** How much of a file is read at most. Every count has a limit, so that no file can take the machine's time or memory. */
export interface ReadLimits {
  bytes: number;
  lineLength: number;
  cellLength: number;
  cellsPerRow: number;
  rows: number;
  /** Of the whole file: a file of nothing but delimiters is small and yet has millions of cells. */
  cells: number;
}

/** Far above any real plan: the largest seen has some thousand rows. */
export const DEFAULT_LIMITS: ReadLimits = {
  bytes: 32 * 1024 * 1024,
  lineLength: 1_000_000,
  cellLength: 100_000,
  cellsPerRow: 200,
  rows: 200_000,
  cells: 5_000_000,
};
