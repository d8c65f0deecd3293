import { AuditAction, type AuditItem } from "@rata/domain/audit/AuditItem";
import { defineEntity, type InferEntity, type Opt, p } from "@mikro-orm/postgresql";

/** One row for every change, written in the transaction of the change. The app's role may insert and read, nothing else. */
export const AuditEntryTable = defineEntity({
  name: "AuditEntry",
  tableName: "audit_entry",
  properties: {
    id: p.uuid().primary(),
    /** Order of writing; the clock alone may repeat. */
    sequence: p.bigint("number").generated("identity").ignoreSchemaChanges("default").$type<Opt<number>>(),
    at: p.datetime().columnType("timestamptz"),
    actor: p.text(),
    actorName: p.text(),
    action: p.text(),
    subject: p.text(),
    plan: p.uuid().strictNullable(),
    reason: p.text().strictNullable(),
    summary: p.json().$type<Record<string, string | number>>(),
    operations: p.integer(),
    payload: p.json().$type<object>(),
  },
  indexes: [{ properties: ["sequence"] }],
});

export function toAuditItem(row: InferEntity<typeof AuditEntryTable>): AuditItem {
  const { id, at, actorName, reason, summary, operations } = row;
  return { id, at: at.toISOString(), actorName, action: AuditAction.parse(row.action), reason, summary, operations };
}
