import type { Services } from "#Services";
import type { Job } from "./Job.ts";
import { type Lease, renewLease, takeLease } from "./lease.store.ts";

/** Seconds that work is nobody else's without a sign of life: as long it lies still when a process ends in the middle of it. */
export const LEASE_SECONDS = 30;

interface Working {
  seconds?: number;
  isStopping?: () => boolean;
}

/** Does what waits of one kind, one after the other, until nothing does. Other processes may do the same at the same time. */
export async function workJob(services: Services, job: Job, working: Working = {}): Promise<void> {
  const { seconds = LEASE_SECONDS, isStopping = () => false } = working;
  for (let outcome = "next"; outcome === "next" && !isStopping();) {
    const lease = await takeLease(services.openConnection(), job.queue, { now: services.now(), seconds });
    if (lease === null) return;
    outcome = await keepHolding(services, job, { ...lease, seconds });
  }
}

async function keepHolding(services: Services, job: Job, lease: Lease & { seconds: number }): Promise<string> {
  // A renewal that fails is no harm: the next one is soon, and who holds nothing any more can't put anything down.
  const renew = () => renewLease(services.openConnection(), job.queue, lease).catch(() => {});
  const renewing = setInterval(() => void renew(), (lease.seconds * 1000) / 3);
  try {
    if (lease.attempts <= (job.limit?.attempts ?? Number.POSITIVE_INFINITY)) return await job.run(services, lease);
    await job.limit?.giveUp(services, lease);
    return "next";
  } finally {
    clearInterval(renewing);
  }
}
