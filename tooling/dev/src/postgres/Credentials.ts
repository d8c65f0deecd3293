import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";

import * as z from "zod";

/** The passwords of the three roles of an embedded cluster. */
export interface Credentials {
  readonly superuser: string;
  readonly owner: string;
  readonly app: string;
}

const credentialsSchema = z.strictObject({
  superuser: z.string().min(32),
  owner: z.string().min(32),
  app: z.string().min(32),
});

/** Reads the stored passwords; null when there are none yet. */
export function findCredentials(file: string): Credentials | null {
  try {
    return credentialsSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

/**
 * Stores the passwords for the owner's eyes only. Written beside and renamed: a kill in between must not
 * leave a data folder whose passwords nobody knows.
 */
export function storeCredentials(file: string, credentials: Credentials): void {
  const descriptor = openSync(`${file}.new`, "w", 0o600);
  writeSync(descriptor, `${JSON.stringify(credentials, null, 2)}\n`);
  fsyncSync(descriptor);
  closeSync(descriptor);
  renameSync(`${file}.new`, file);
}
