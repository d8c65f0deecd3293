import { defineEntity, type InferEntity, p } from "@mikro-orm/postgresql";
import type { CsvConvention } from "@rata/renderers/csv/renderCsv";
import type { OrderedFormat, OrderFailure, OrderState } from "./order.views.ts";

/**
 * A document that somebody asked for and takes later; the row is the queue and the tray alike. Its file lies in a store of its own,
 * since it is made again at will and is no part of a backup.
 */
export const DocumentOrderTable = defineEntity({
  name: "DocumentOrder",
  tableName: "document_order",
  properties: {
    id: p.uuid().primary(),
    account: p.uuid().index(),
    plan: p.uuid(),
    report: p.text(),
    format: p.text().$type<OrderedFormat>(),
    separator: p.text().$type<CsvConvention["separator"]>(),
    hasNotes: p.boolean(),
    state: p.text().$type<OrderState>(),
    /** How often it was begun. */
    attempts: p.integer(),
    orderedAt: p.datetime().columnType("timestamptz"),
    /** When it was last begun: just before the plan was read. */
    startedAt: p.datetime().columnType("timestamptz").strictNullable(),
    finishedAt: p.datetime().columnType("timestamptz").strictNullable(),
    /** The plan's head that the file shows. */
    head: p.integer().strictNullable(),
    fileDigest: p.text().strictNullable(),
    fileSize: p.integer().strictNullable(),
    /** Until when a process holds it that makes it. */
    leaseUntil: p.datetime().columnType("timestamptz").strictNullable(),
    failure: p.json().$type<OrderFailure | null>().strictNullable(),
  },
});
export type OrderRecord = InferEntity<typeof DocumentOrderTable>;
