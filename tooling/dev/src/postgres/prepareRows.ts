import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import path from "node:path";

import type { ClusterFolder } from "#postgres/ClusterFolder";
import { findCredentials, storeCredentials } from "#postgres/Credentials";
import type { Credentials } from "#postgres/Credentials";
import { POSTGRES_MAJOR } from "#postgres/findBinaries";
import type { Binaries } from "#postgres/findBinaries";
import { giveTo, launch } from "#postgres/Runner";
import type { Runner } from "#postgres/Runner";
import { PlainError } from "#process/PlainError";

/**
 * Makes sure that a data folder of our major version exists and yields its passwords. It is created beside
 * its place and renamed, so that a kill during creation leaves nothing half made.
 */
export async function prepareRows(folder: ClusterFolder, binaries: Binaries, runner: Runner): Promise<Credentials> {
  const stored = findCredentials(folder.credentials);
  if (!existsSync(folder.rows)) return createRows(folder, binaries, runner, stored ?? inventCredentials());
  refuseOtherMajor(folder.rows);
  if (stored === null) {
    throw new PlainError(
      `Sandi basis data (${folder.credentials}) hilang, sedangkan datanya masih ada. ` +
        "Kembalikan berkas itu dari cadangan. Tidak ada data yang dihapus.",
    );
  }
  giveTo(runner, folder.rows);
  return stored;
}

async function createRows(
  folder: ClusterFolder,
  binaries: Binaries,
  runner: Runner,
  credentials: Credentials,
): Promise<Credentials> {
  storeCredentials(folder.credentials, credentials);
  rmSync(folder.unfinished, { recursive: true, force: true });
  mkdirSync(folder.unfinished, { mode: 0o700 });
  const passwordFile = path.join(folder.root, "initdb.password");
  writeFileSync(passwordFile, credentials.superuser, { mode: 0o600 });
  giveTo(runner, passwordFile);
  giveTo(runner, folder.unfinished);
  try {
    await finish(
      launch(runner, binaries.initdb, initdbArguments(folder.unfinished, passwordFile), ["ignore", "pipe", "pipe"]),
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(folder.unfinished, folder.rows);
  return credentials;
}

// The collation of the built-in provider is the same on every machine; the system's own changes with its C library.
function initdbArguments(rows: string, passwordFile: string): string[] {
  return [
    `--pgdata=${rows}`,
    "--username=postgres",
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
  ];
}

async function finish(initdb: ChildProcess): Promise<void> {
  let output = "";
  for (const stream of [initdb.stdout, initdb.stderr])
    stream?.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const [code] = await once(initdb, "close");
  if (code !== 0)
    throw new PlainError(`Basis data tidak dapat dibuat (initdb, kode ${String(code)}):\n${output.trim()}`);
}

function refuseOtherMajor(rows: string): void {
  const found = readFileSync(path.join(rows, "PG_VERSION"), "utf8").trim();
  if (found === POSTGRES_MAJOR) return;
  throw new PlainError(
    `Folder data ${rows} dibuat oleh PostgreSQL ${found}, sedangkan Rata memakai PostgreSQL ${POSTGRES_MAJOR}. ` +
      "Buat cadangan dengan versi Rata yang lama (npm run admin -- backup), pindahkan folder itu, lalu pulihkan dengan versi ini. " +
      "Tidak ada data yang diubah.",
  );
}

function inventCredentials(): Credentials {
  const invent = () => randomBytes(24).toString("base64url");
  return { superuser: invent(), owner: invent(), app: invent() };
}
