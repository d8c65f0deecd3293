import path from "node:path";
import { DomainError } from "@rata/domain/problem/DomainError";
import { BACKUP_TABLES, listSchemaSteps, readRows } from "./backupTables.ts";
import type { Connection } from "#database/Connection";
import { inSnapshot } from "#database/transaction";
import { FileStore } from "#FileStore";
import { getInstance } from "#agency/agency.queries";
import { listStoredFiles } from "#upload/upload.queries";
import { BackupWriter } from "./BackupFile.ts";

export interface BackupSummary {
  rows: number;
  files: number;
  digest: string;
}

interface Source {
  em: { fork: () => Connection };
}

/** Writes all rows as they stand at one moment, and all files, into one file. @throws DomainError "file-exists", "no-instance", "backup-damaged" */
export async function backUp(orm: Source, environment: { folder: string }, file: string): Promise<BackupSummary> {
  return inSnapshot({ openConnection: () => orm.em.fork() }, async (em) => {
    const { edition, region } = await getInstance(em);
    const schema = await listSchemaSteps(em);
    const writer = await BackupWriter.create(file, {
      format: "rata-backup",
      version: 1,
      madeAt: new Date().toISOString(),
      schema,
      edition,
      region,
    });
    try {
      const rows = await putRows(em, writer);
      const files = await putFiles(em, writer, environment.folder);
      return { rows, files, digest: await writer.finish() };
    } catch (error) {
      await writer.abandon();
      throw error;
    }
  });
}

async function putRows(em: Connection, writer: BackupWriter): Promise<number> {
  let count = 0;
  for (const table of BACKUP_TABLES) {
    for await (const rows of readRows(em, table)) {
      for (const row of rows) await writer.put(table, row);
      count += rows.length;
    }
  }
  return count;
}

/** A file that is missing or altered stops the backup: one that silently lacks it would be found out when it is needed. */
async function putFiles(em: Connection, writer: BackupWriter, folder: string): Promise<number> {
  const store = new FileStore(path.join(folder, "files"));
  const digests = await listStoredFiles(em);
  for (const digest of digests) {
    const bytes = await store.find(digest);
    if (bytes === null) throw new DomainError("backup-damaged", { part: `berkas ${digest}` });
    await writer.put("file", Buffer.from(bytes).toString("base64"));
  }
  return digests.length;
}
