import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";

import { getOwnIdentity, isAlive } from "#process/ProcessIdentity";
import { PlainError } from "#process/PlainError";
import { waitFor } from "#process/wait";

const PATIENCE = 120_000;

/**
 * Runs the action while holding a lock file, so that two commands started at once do not both create
 * the database. A lock whose holder was killed is taken over at once.
 */
export async function withLock<T>(file: string, action: () => Promise<T>): Promise<T> {
  const taken = await waitFor(() => take(file) || null, PATIENCE);
  if (taken === null) {
    throw new PlainError(
      `Berkas kunci ${file} dipegang proses lain terlalu lama. Tunggu proses itu selesai, lalu ulangi.`,
    );
  }
  try {
    return await action();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file: string): boolean {
  const own = `${file}.${String(process.pid)}`;
  writeFileSync(own, getOwnIdentity(), { mode: 0o600 });
  try {
    // A link appears with its content or not at all; an empty lock file would look like a dead holder.
    linkSync(own, file);
    return true;
  } catch {
    const holder = readHolder(file);
    if (holder !== null && !isAlive(holder)) removeDead(file, holder);
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Moved away before it is judged, since another waiter may have replaced the dead lock by its own meanwhile. */
function removeDead(file: string, holder: string): void {
  const aside = `${file}.${String(process.pid)}.dead`;
  try {
    renameSync(file, aside);
    if (readHolder(aside) !== holder) linkSync(aside, file);
  } catch {
    // Somebody else was quicker: the next try looks again.
  } finally {
    rmSync(aside, { force: true });
  }
}

function readHolder(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
