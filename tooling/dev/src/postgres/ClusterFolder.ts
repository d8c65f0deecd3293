import { chmodSync, mkdirSync, realpathSync } from "node:fs";
import path from "node:path";

/** The places inside the folder of one embedded cluster. */
export interface ClusterFolder {
  readonly root: string;
  readonly rows: string;
  readonly unfinished: string;
  readonly credentials: string;
  readonly port: string;
  readonly log: string;
  readonly lock: string;
  readonly holders: string;
}

/** Creates the folder when needed and names its places. Others may pass through it, never list it. */
export function openClusterFolder(folder: string): ClusterFolder {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o711);
  // Resolved, because a server is recognised by the path on its command line.
  const root = realpathSync(folder);
  const holders = path.join(root, "holders");
  mkdirSync(holders, { recursive: true, mode: 0o700 });
  return {
    root,
    holders,
    rows: path.join(root, "data"),
    unfinished: path.join(root, "data.unfinished"),
    credentials: path.join(root, "credentials.json"),
    port: path.join(root, "port"),
    log: path.join(root, "postgres.log"),
    lock: path.join(root, "lock"),
  };
}
