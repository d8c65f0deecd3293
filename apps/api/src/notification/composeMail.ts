import type { Actor } from "@rata/domain/access/access";
import { addressOf } from "@rata/domain/notification/Notification";
import { formatDate } from "@rata/domain/period/indonesianDate";
import { type MailText, writeDigest, writeNews } from "@rata/texts/notification/mail";
import { id as words } from "@rata/texts/notification/notification";
import type { Unmailed } from "./mail.queries.ts";

/** Whose mail it is and from where it comes. */
export interface MailPost {
  person: Pick<Actor, "name">;
  instance: string;
  /** Of this Rata, as browsers open it. */
  address: string;
}

/** A mail of its own for one notification, or all of a day in one. In Indonesian, whatever the screen speaks. */
export function composeMail(news: readonly Unmailed[], isDigest: boolean, post: MailPost): MailText {
  const facts = {
    instance: toLine(post.instance),
    recipient: toLine(post.person.name),
    home: post.address,
    settings: `${post.address}/pengaturan#surel`,
    news: news.map(({ kind, facts: told, times, year, place }) => ({
      sentence: toLine(words.say[kind]({ ...told, due: told.due === null ? null : formatDate(told.due), times, year })),
      address: `${post.address}${addressOf(place, year)}`,
    })),
  };
  return isDigest ? writeDigest(facts) : writeNews(facts);
}

/** Names are typed by people: a line break in one must not look like another part of the mail. */
function toLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
}
