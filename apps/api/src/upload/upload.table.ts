import { defineEntity, p } from "@mikro-orm/postgresql";

/** Every kind of file that people hand in. */
export const UPLOAD_KINDS = ["matrix", "workbook", "budget", "figures", "accounts", "boundaries", "logo"] as const;
export type UploadKind = (typeof UPLOAD_KINDS)[number];

/** A confirmed upload of any kind. Its id comes from the browser, so that a request sent twice is one upload. */
export const ImportCommitTable = defineEntity({
  name: "ImportCommit",
  tableName: "import_commit",
  properties: {
    id: p.uuid().primary(),
    kind: p.text().$type<UploadKind>(),
    /** The plan that it changed; null for what belongs to no plan. */
    plan: p.uuid().strictNullable().index(),
    /** The plan's head that it made; null when it changed no plan. */
    revision: p.integer().strictNullable(),
    fileName: p.text(),
    fileDigest: p.text(),
    /** Names what was confirmed: the preview with its digest, and the decisions. */
    previewDigest: p.text(),
    counts: p.json().$type<Readonly<Record<string, number>>>(),
    operations: p.integer(),
    at: p.datetime().columnType("timestamptz"),
    actor: p.text(),
    actorName: p.text(),
    undoneAt: p.datetime().columnType("timestamptz").strictNullable(),
    /** The plan's head that taking it back made. */
    undoneRevision: p.integer().strictNullable(),
    /** Whose file it was, so that only rows of that agency could change; null for the secretariat's own. */
    agency: p.uuid().strictNullable(),
  },
  indexes: [{ properties: ["kind", "at"] }],
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
