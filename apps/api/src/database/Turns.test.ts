import { expect, test } from "vitest";
import { type Outcome, Turns } from "./Turns.ts";

/** Doubles numbers, and remembers which came together; 0 is a job that fails, 13 makes the whole turn fail. */
function open(most: number) {
  const turns = new Turns<number, number>(most);
  const together: number[][] = [];
  const work = async (jobs: readonly number[]): Promise<Outcome<number>[]> => {
    together.push([...jobs]);
    await new Promise((resolve) => setTimeout(resolve, 1));
    if (jobs.includes(13)) throw new Error("turn");
    return jobs.map((job) => (job === 0 ? { ok: false, error: new Error("job") } : { ok: true, value: job * 2 }));
  };
  return { together, add: (job: number, key = "a") => turns.add(key, job, work) };
}

test("what comes during a turn is done together in the next, in order, and no more than fit", async () => {
  const { together, add } = open(3);
  expect(await Promise.all([1, 2, 3, 4, 5].map((job) => add(job)))).toEqual([2, 4, 6, 8, 10]);
  expect(together).toEqual([[1], [2, 3, 4], [5]]);
  expect(await add(6)).toBe(12);
});

test("other keys do not wait, and a job's failure is its own", async () => {
  const { together, add } = open(5);
  const answers = await Promise.allSettled([add(1), add(0), add(2), add(3, "b")]);
  expect(answers.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled", "fulfilled"]);
  expect(together).toEqual([[1], [3], [0, 2]]);
});

test("a turn that fails tells all of it, and the next goes on", async () => {
  const { add } = open(5);
  const answers = await Promise.allSettled([add(13), add(2)]);
  expect(answers.map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
});
