import type { MailTime } from "@rata/domain/notification/Notification";
import { defineEntity, p } from "@mikro-orm/postgresql";

/** When a person wants mail; who is not named has chosen nothing. */
export const MailWishTable = defineEntity({
  name: "MailWish",
  tableName: "mail_wish",
  properties: {
    account: p.uuid().primary(),
    mentions: p.text().$type<MailTime>(),
    others: p.text().$type<MailTime>(),
    at: p.datetime().columnType("timestamptz"),
  },
});

/** Mail on its way. The address is looked up when it is sent: somebody may have another one by then, or none. */
export const MailTable = defineEntity({
  name: "Mail",
  tableName: "mail",
  properties: {
    id: p.uuid().primary(),
    account: p.uuid(),
    /** The day of a digest, of which a person gets one. */
    digestDay: p.text().strictNullable(),
    subject: p.text(),
    body: p.text(),
    at: p.datetime().columnType("timestamptz"),
    dueAt: p.datetime().columnType("timestamptz"),
    attempts: p.integer(),
    /** Until when a process holds it that sends it. */
    leaseUntil: p.datetime().columnType("timestamptz").strictNullable(),
    sentAt: p.datetime().columnType("timestamptz").strictNullable(),
    givenUpAt: p.datetime().columnType("timestamptz").strictNullable(),
    lastError: p.text().strictNullable(),
    triedAt: p.datetime().columnType("timestamptz").strictNullable(),
  },
  uniques: [{ properties: ["account", "digestDay"] }],
});
