/** Runs a task several times after one warm-up and gives the median in milliseconds: one slow run on a busy machine must not decide. */
export async function medianMilliseconds(runs: number, task: () => unknown): Promise<number> {
  await task();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await task();
    times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

/** `12,4 ms`. */
export function sayMilliseconds(milliseconds: number): string {
  return `${milliseconds.toFixed(1).replace(".", ",")} ms`;
}
