/** What passed and what did not, with enough to find it again, and where the time went. */
export interface Tally {
  passed: number;
  failed: number;
  readonly names: string[];
  readonly parts: PartTime[];
  readonly files: FileTime[];
}

/** How long a part of the run took, by the clock on the wall. */
export interface PartTime {
  readonly part: string;
  readonly count: number;
  readonly seconds: number;
}

/** How long the tests of one file took. */
export interface FileTime {
  readonly file: string;
  readonly seconds: number;
}

/** An empty tally. */
export function createTally(): Tally {
  return { passed: 0, failed: 0, names: [], parts: [], files: [] };
}

/** Counts one thing that either holds or does not. */
export function count(tally: Tally, name: string, isPassed: boolean): void {
  if (isPassed) tally.passed += 1;
  else {
    tally.failed += 1;
    tally.names.push(name);
  }
}

/** Does a part of the run and notes how much it counted and how long it took. */
export async function timePart(tally: Tally, part: string, work: () => Promise<void>): Promise<void> {
  const [start, before] = [performance.now(), tally.passed + tally.failed];
  await work();
  const seconds = (performance.now() - start) / 1000;
  tally.parts.push({ part, count: tally.passed + tally.failed - before, seconds });
}

/** The closing line that machines read: nothing else may stand on it. */
export function sayTally(tally: Tally): string {
  return `${String(tally.passed)} passed, ${String(tally.failed)} failed`;
}
