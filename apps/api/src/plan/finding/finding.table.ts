import { defineEntity, p } from "@mikro-orm/postgresql";

/** Notes accepted with a name and a reason. A withdrawn acceptance stays, so that who accepted what remains visible. */
export const FindingAcceptanceTable = defineEntity({
  name: "NoteAcceptance",
  tableName: "note_acceptance",
  properties: {
    id: p.uuid().primary(),
    plan: p.uuid(),
    code: p.text(),
    digest: p.text(),
    reason: p.text(),
    actor: p.text(),
    actorName: p.text(),
    at: p.datetime().columnType("timestamptz"),
    withdrawnAt: p.datetime().columnType("timestamptz").strictNullable(),
    withdrawnBy: p.text().strictNullable(),
  },
  indexes: [{ properties: ["plan", "digest"] }],
});
