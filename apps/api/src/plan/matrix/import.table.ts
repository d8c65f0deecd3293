import { defineEntity, p } from "@mikro-orm/postgresql";
import type { ChangeCounts } from "./import.views.ts";

export type ImportKind = "matrix" | "workbook" | "budget";

/** A confirmed import. Its id comes from the browser, so that a request sent twice is one import. */
export const ImportCommitTable = defineEntity({
  name: "ImportCommit",
  tableName: "import_commit",
  properties: {
    id: p.uuid().primary(),
    plan: p.uuid().index(),
    /** The plan's head that it made; null when it changed nothing. */
    revision: p.integer().strictNullable(),
    fileName: p.text(),
    fileDigest: p.text(),
    previewDigest: p.text(),
    counts: p.json().$type<ChangeCounts>(),
    operations: p.integer(),
    at: p.datetime().columnType("timestamptz"),
    actor: p.text(),
    actorName: p.text(),
    undoneRevision: p.integer().strictNullable(),
    /** Whose file it was, so that only rows of that agency could change; null for the secretariat's own. */
    agency: p.uuid().strictNullable(),
    /** A whole or partial matrix, an agency's workbook, or a budget that was compared. */
    kind: p.text().$type<ImportKind>(),
  },
});

/** A file that was taken in. The bytes lie in the data folder under their digest. */
export const StoredFileTable = defineEntity({
  name: "StoredFile",
  tableName: "stored_file",
  properties: {
    digest: p.text().primary(),
    size: p.integer(),
    storedAt: p.datetime().columnType("timestamptz"),
  },
});
