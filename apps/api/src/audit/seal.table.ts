import { defineEntity, p } from "@mikro-orm/postgresql";

/** One seal for every entry of the trail, numbered from 1 in commit order. The app's role may add and read, nothing else. */
export const AuditSealTable = defineEntity({
  name: "AuditSeal",
  tableName: "audit_seal",
  properties: {
    number: p.bigint("number").primary().autoincrement(false),
    entry: p.uuid().unique("audit_seal_entry_unique"),
    digest: p.text(),
    sealedAt: p.datetime().columnType("timestamptz"),
  },
});
