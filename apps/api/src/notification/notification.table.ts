import type {
  MailTime,
  NotificationFacts,
  NotificationKind,
  NotificationPlace,
} from "@rata/domain/notification/Notification";
import { defineEntity, type InferEntity, p } from "@mikro-orm/postgresql";

/** What a person is told of. Once for each account and topic: what happens again while it is unread counts up. */
export const NotificationTable = defineEntity({
  name: "Notification",
  tableName: "notification",
  properties: {
    id: p.uuid().primary(),
    account: p.uuid(),
    kind: p.text().$type<NotificationKind>(),
    topic: p.text(),
    region: p.text(),
    plan: p.uuid(),
    year: p.integer(),
    facts: p.json().$type<NotificationFacts>(),
    place: p.json().$type<NotificationPlace>(),
    times: p.integer(),
    at: p.datetime().columnType("timestamptz"),
    readAt: p.datetime().columnType("timestamptz").strictNullable(),
    /** When its person wanted mail, as it was chosen when this was written. */
    mailTime: p.text().$type<MailTime>(),
    /** The mail it went into. */
    mail: p.uuid().strictNullable(),
  },
  uniques: [{ properties: ["account", "topic"] }],
  indexes: [{ properties: ["account", "at"] }],
});
export type NotificationRecord = InferEntity<typeof NotificationTable>;
