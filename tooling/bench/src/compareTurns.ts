import type { Figure } from "./Bench.ts";
import { sayMilliseconds } from "./median.ts";

/** Two tasks by turns, so that another program on the machine slows both alike; the middle of each is compared. */
export async function compareTurns(
  name: string,
  limit: number,
  { ours, theirs, turns = TURNS }: { ours: () => unknown; theirs: () => unknown; turns?: number },
): Promise<Figure> {
  const times: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  await ours();
  await theirs();
  for (let turn = 0; turn < turns; turn += 1) {
    times.ours.push(await timeOf(ours));
    times.theirs.push(await timeOf(theirs));
  }
  const [measured, reference] = [middle(times.ours), middle(times.theirs)];
  return {
    name,
    measured: sayMilliseconds(measured),
    reference: sayMilliseconds(reference),
    ratio: measured / reference,
    limit,
  };
}

const TURNS = 5;

async function timeOf(task: () => unknown): Promise<number> {
  const start = performance.now();
  await task();
  return performance.now() - start;
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
