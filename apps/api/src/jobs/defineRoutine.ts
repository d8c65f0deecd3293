import type { Services } from "#Services";
import type { Job } from "./Job.ts";
import { queueOf, saveDue } from "./routine.store.ts";

/**
 * Work that comes again at each full span of the clock: by one process each time, and at once where no process ran when its moment
 * came. One that fails is tried at the next span.
 */
export function defineRoutine(routine: {
  key: string;
  every: number;
  run: (services: Services) => Promise<void>;
}): Job {
  const { key, every, run } = routine;
  return {
    key,
    queue: queueOf(key),
    run: async (services, lease) => {
      const due = new Date((Math.floor(services.now().getTime() / every) + 1) * every);
      await run(services).catch((cause: unknown) => services.say("fault", { path: key, cause }));
      await saveDue(services.openConnection(), lease, due);
      return "next";
    },
  };
}
