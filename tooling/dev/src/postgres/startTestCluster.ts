import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { openClusterFolder } from "#postgres/ClusterFolder";
import { findPostmaster, stopPostmaster } from "#postgres/Postmaster";
import { isHeld, startCluster } from "#postgres/startCluster";
import type { Cluster } from "#postgres/startCluster";

const PREFIX = "rata-test-cluster-";

/**
 * Starts an empty cluster in a temporary folder; release() stops it and removes the folder. Tests take a fast one that forgets when it
 * is killed; what measures storing, or kills it, takes one that is durable as in an office.
 */
export async function startTestCluster({ isDurable }: { isDurable: boolean }): Promise<Cluster> {
  await sweepAbandoned();
  const folder = mkdtempSync(path.join(tmpdir(), PREFIX));
  const cluster = await startCluster({ folder, isDurable, say: () => {}, wishedPort: 0 });
  return {
    ...cluster,
    release: async () => {
      await cluster.release();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Stops and removes test clusters whose test run was killed before it could. */
async function sweepAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const place = path.join(tmpdir(), name);
    // One that is just being created has no passwords yet and nobody holds it: leave it alone.
    if (!existsSync(path.join(place, "port"))) continue;
    const folder = openClusterFolder(place);
    // The lock first: whoever gave it up after a start is already a holder.
    if (existsSync(folder.lock) || isHeld(folder)) continue;
    const postmaster = await findPostmaster(folder);
    if (postmaster !== null) await stopPostmaster(postmaster);
    rmSync(place, { recursive: true, force: true });
  }
}
