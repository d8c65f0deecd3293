import type { Services } from "#Services";
import type { Job } from "./Job.ts";
import { finishRound, queueOf } from "./round.store.ts";

/**
 * Work that comes again at each full span of the clock: by one process each time, and at once where no process ran when its moment
 * came. One that fails is tried at the next span.
 */
export function defineRound(round: { key: string; every: number; run: (services: Services) => Promise<void> }): Job {
  const { key, every } = round;
  return {
    key,
    queue: queueOf(key),
    run: async (services, lease) => {
      try {
        await round.run(services);
      } finally {
        const due = new Date((Math.floor(services.now().getTime() / every) + 1) * every);
        await finishRound(services.openConnection(), lease, due);
      }
      return "next";
    },
  };
}
