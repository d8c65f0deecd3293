import { randomUUID } from "node:crypto";
import path from "node:path";
import { DomainError } from "@rata/domain/problem/DomainError";
import { Scope } from "#access/Scope";
import { recordEntry } from "#audit/audit.store";
import { BACKUP_TABLES, continueTrail, isEmptyDatabase, listSchemaSteps, writeRows } from "./backupTables.ts";
import type { Connection } from "#database/Connection";
import { inTransaction } from "#database/transaction";
import { FileStore } from "#FileStore";
import { inspectBackup, readLines } from "./BackupFile.ts";

export interface RestoreSummary {
  rows: number;
  files: number;
}

interface Target {
  em: { fork: () => Connection };
}

const SCOPE = Scope.forSystem("Pemulihan cadangan");
const BATCH = 1000;

/**
 * Puts a backup into an empty, migrated database: all of it or nothing. The whole file is checked before the first row is written.
 * Rights are not in the file: they come from the migrations, so that no backup can widen them.
 * @throws DomainError "backup-foreign", "backup-damaged", "backup-newer", "restore-not-empty"
 */
export async function restore(orm: Target, environment: { folder: string }, file: string): Promise<RestoreSummary> {
  const manifest = await inspectBackup(file);
  const files = new FileStore(path.join(environment.folder, "files"));
  return inTransaction({ openConnection: () => orm.em.fork() }, async (em) => {
    const schema = await listSchemaSteps(em);
    if (schema.join() !== manifest.schema.join())
      throw new DomainError("backup-newer", { found: manifest.schema.at(-1) ?? "" });
    if (!(await isEmptyDatabase(em))) throw new DomainError("restore-not-empty");
    const summary = await putBack(em, files, file);
    await continueTrail(em);
    await recordEntry(em, SCOPE, {
      id: randomUUID(),
      at: new Date(),
      action: "backup.restored",
      subject: "instance",
      summary: { rows: summary.rows, files: summary.files },
      payload: { manifest },
    });
    return summary;
  });
}

async function putBack(em: Connection, files: FileStore, file: string): Promise<RestoreSummary> {
  const summary = { rows: 0, files: 0 };
  const waiting: { table: string; rows: string[] } = { table: "", rows: [] };
  const flush = async () => {
    await writeRows(em, waiting.table, waiting.rows);
    summary.rows += waiting.rows.length;
    waiting.rows = [];
  };
  for await (const { name, content } of readLines(file)) {
    if (name === "file") {
      await files.keep(Buffer.from(content, "base64"));
      summary.files += 1;
    }
    if (!BACKUP_TABLES.includes(name)) continue;
    if (name !== waiting.table || waiting.rows.length >= BATCH) await flush();
    waiting.table = name;
    waiting.rows.push(content);
  }
  await flush();
  return summary;
}
