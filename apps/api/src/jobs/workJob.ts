import type { Services } from "#Services";
import type { Job, Outcome } from "./Job.ts";
import { endLease, type Lease, renewLease, takeLease } from "./lease.store.ts";

/** Seconds that work is nobody else's without a sign of life: as long it lies still when a process ends in the middle of it. */
const LEASE = 30;

interface Working {
  seconds?: number;
  isStopping?: () => boolean;
}

/** Does what waits of one kind, one after the other, until nothing does. Other processes may do the same at the same time. */
export async function workJob(services: Services, job: Job, working: Working = {}): Promise<void> {
  const { seconds = LEASE, isStopping = () => false } = working;
  for (let outcome: Outcome = "next"; outcome === "next" && !isStopping();) {
    const lease = await takeLease(services.openConnection(), job.queue, { now: services.now(), seconds });
    if (lease === null) return;
    outcome = await hold(services, job, { lease, seconds });
    // Work that failed without a word is held on to: it is tried again when its lease is over, and not at once.
    await endLease(services.openConnection(), job.queue, { ...lease, uncounted: outcome === "unbegun" ? 1 : 0 });
  }
}

async function hold(
  services: Services,
  job: Job,
  { lease, seconds }: { lease: Lease; seconds: number },
): Promise<Outcome> {
  // A renewal that fails is no harm: the next one is soon, and who holds nothing any more can't put anything down.
  const renew = () => renewLease(services.openConnection(), job.queue, { ...lease, seconds }).catch(() => {});
  const renewing = setInterval(() => void renew(), (seconds * 1000) / 3);
  try {
    if (job.limit === undefined || lease.attempts <= job.limit.attempts) return await job.run(services, lease);
    await job.limit.giveUp(services, lease);
    return "next";
  } finally {
    clearInterval(renewing);
  }
}
