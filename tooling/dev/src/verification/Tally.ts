/** What passed and what did not, with enough to find it again. */
export interface Tally {
  passed: number;
  failed: number;
  readonly names: string[];
}

/** An empty tally. */
export function createTally(): Tally {
  return { passed: 0, failed: 0, names: [] };
}

/** Counts one thing that either holds or does not. */
export function count(tally: Tally, name: string, isPassed: boolean): void {
  if (isPassed) tally.passed += 1;
  else {
    tally.failed += 1;
    tally.names.push(name);
  }
}

/** The closing line that machines read: nothing else may stand on it. */
export function sayTally(tally: Tally): string {
  return `${String(tally.passed)} passed, ${String(tally.failed)} failed`;
}
