/** How much of a file is read at most. Every count has a limit, so that no file can take the machine's time or memory. */
export interface ReadLimits {
  bytes: number;
  lineLength: number;
  cellLength: number;
  cellsPerRow: number;
  rows: number;
  /** Of the whole file: a file of nothing but delimiters is small and yet has millions of cells. */
  cells: number;
  /** Letters of all cells together: one long shared string may be named by a million cells. */
  letters: number;
  /** Bytes of XML that come out of an archive's parts, all that are read together. */
  unpacked: number;
  /** Elements of XML in all parts that are read: their number decides how long reading takes. */
  elements: number;
  /** How often a part may be larger than its packed form, once it is larger than `ratioFloor`. */
  ratio: number;
  ratioFloor: number;
  parts: number;
  /** Elements within elements. */
  depth: number;
  sheets: number;
  merges: number;
}

/** Far above any real plan: the largest seen has some thousand rows. */
export const DEFAULT_LIMITS: ReadLimits = {
  bytes: 32 * 1024 * 1024,
  lineLength: 1_000_000,
  cellLength: 100_000,
  cellsPerRow: 200,
  rows: 200_000,
  cells: 5_000_000,
  letters: 64 * 1024 * 1024,
  unpacked: 64 * 1024 * 1024,
  elements: 2_500_000,
  ratio: 400,
  ratioFloor: 4 * 1024 * 1024,
  parts: 10_000,
  depth: 256,
  sheets: 256,
  merges: 100_000,
};
