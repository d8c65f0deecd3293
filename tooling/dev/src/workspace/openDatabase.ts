import path from "node:path";

import { startCluster } from "#postgres/startCluster";
import { openFolder } from "#workspace/openFolder";
import type { Settings } from "#workspace/Settings";

/** A database to work in: the embedded one, or the system's when DATABASE_URL names it. */
export interface Database {
  readonly environment: Readonly<Record<string, string>>;
  /** The embedded server's process, to notice when it dies; null for a system PostgreSQL. */
  readonly pid: number | null;
  readonly release: () => Promise<void>;
}

/** Opens the database of these settings, starting the embedded server when there is no other. */
export async function openDatabase(settings: Settings, say: (message: string) => void): Promise<Database> {
  if (settings.databaseUrl !== null) {
    const app = settings.databaseAppUrl === null ? {} : { DATABASE_APP_URL: settings.databaseAppUrl };
    return { environment: { DATABASE_URL: settings.databaseUrl, ...app }, pid: null, release: async () => {} };
  }
  openFolder(settings.folder);
  const wishedPort = settings.edition === "province" ? 54_320 : 54_330;
  const cluster = await startCluster({
    folder: path.join(settings.folder, "postgres"),
    isDurable: true,
    say,
    wishedPort,
  });
  return {
    environment: { DATABASE_URL: cluster.ownerUrl, DATABASE_APP_URL: cluster.appUrl },
    pid: cluster.pid,
    release: cluster.release,
  };
}
