import { defineEntity, p } from "@mikro-orm/postgresql";
import type { DecidedMeaning } from "./meaning.views.ts";

/** What was decided about a header's columns, by the sender of the file. Undoing the import does not forget it. */
export const ImportMeaningTable = defineEntity({
  name: "ImportMeaning",
  tableName: "import_meaning",
  properties: {
    id: p.uuid().primary(),
    region: p.text(),
    /** Whose file it was; null for the secretariat's own. */
    agency: p.uuid().strictNullable(),
    signature: p.text(),
    meaning: p.json().$type<DecidedMeaning>(),
    /** The import by which it was decided. */
    importCommit: p.uuid(),
    at: p.datetime().columnType("timestamptz"),
    actor: p.text(),
    actorName: p.text(),
  },
});
