import { type Actor, can } from "@rata/domain/access/access";
import type { MailTime } from "@rata/domain/notification/Notification";
import { momentIn } from "@rata/domain/organisation/zones";
import { Scope } from "#access/Scope";
import { listActors } from "#account/account.queries";
import type { Connection } from "#database/Connection";
import { inTransaction } from "#database/transaction";
import { getInstance } from "#agency/agency.queries";
import type { Services } from "#Services";
import { composeMail } from "./composeMail.ts";
import {
  type Claimed,
  claimMail,
  deleteOldMail,
  insertMail,
  saveFailed,
  saveSent,
  saveUnwanted,
} from "./mail.store.ts";
import { lockUnmailed, type Unmailed } from "./mail.queries.ts";
import { type Mailing, MailTrouble } from "./Mailing.ts";
import { nextTry } from "./nextTry.ts";

const SCOPE = Scope.forSystem("Pengiriman surel");
const DAY = 86_400_000;
/** The hour from which the news of a day goes out, by the clock of the instance: before work begins. */
const DIGEST_HOUR = "07";
/** For so long a mail that is being sent is nobody else's. */
const LEASE = 10 * 60_000;
const KEPT = 90 * DAY;
/** News older than this is left alone: whoever sets mail up after a year sends no year of news. */
const FRESH = 2 * DAY;

/**
 * Puts what is to be mailed into the queue and sends what is due, until nothing is or the server stops. Without a mail server nothing
 * is done.
 */
export async function workMail(services: Services, isStopping: () => boolean = () => false): Promise<void> {
  const { mail } = services;
  if (mail === null) return;
  await queue(services, mail, "at-once");
  const { timeZone } = await getInstance(services.openConnection(), SCOPE);
  const { day, time } = momentIn(timeZone, services.now().toISOString());
  if (time >= DIGEST_HOUR) await queue(services, mail, "daily", day);
  while (!isStopping() && (await sendNext(services, mail)));
  await inTransaction(services, (em) => deleteOldMail(em, SCOPE, new Date(services.now().getTime() - KEPT)));
}

async function queue(
  services: Services,
  mail: Mailing,
  time: Exclude<MailTime, "none">,
  digestDay: string | null = null,
): Promise<void> {
  await inTransaction(services, async (em) => {
    const since = new Date(services.now().getTime() - FRESH);
    const unmailed = await lockUnmailed(em, SCOPE, { time, since, digestDay });
    if (unmailed.length === 0) return;
    const { name } = await getInstance(em, SCOPE);
    const people = new Map((await listActors(em, SCOPE)).map((person) => [person.accountId, person]));
    for (const [account, news] of Map.groupBy(unmailed, (one) => one.account)) {
      const person = people.get(account);
      if (person === undefined) continue;
      const post = { person, instance: name, address: mail.address, digestDay };
      await queueFor(services, em, news, post);
    }
  });
}

interface Post {
  person: Actor;
  instance: string;
  address: string;
  digestDay: string | null;
}

/** One mail for each notification, or all in one where it is a digest. What the person may no longer read is not told. */
async function queueFor(services: Services, em: Connection, unmailed: readonly Unmailed[], post: Post): Promise<void> {
  const isDigest = post.digestDay !== null;
  const news = unmailed.filter(({ region }) => can(post.person, "plan.read", { region }));
  await saveUnwanted(
    em,
    SCOPE,
    unmailed.filter((one) => !news.includes(one)).map(({ id }) => id),
  );
  const parts = isDigest ? [news] : news.map((one) => [one]);
  for (const part of parts) {
    if (part.length === 0) continue;
    await insertMail(em, SCOPE, {
      id: services.makeId(),
      account: post.person.accountId,
      digestDay: post.digestDay,
      ...composeMail(part, isDigest, post),
      at: services.now(),
      notifications: part.map(({ id }) => id),
    });
  }
}

/** Sends the next mail that is due, outside of any transaction. False when none is. */
async function sendNext(services: Services, mail: Mailing): Promise<boolean> {
  const now = services.now();
  const claimed = await inTransaction(services, (em) =>
    claimMail(em, SCOPE, { now, again: new Date(now.getTime() + LEASE) }),
  );
  if (claimed === null) return false;
  const { id, email, subject, body } = claimed;
  try {
    await mail.send({ id, to: email, subject, body });
    await inTransaction(services, (em) => saveSent(em, SCOPE, { id, at: services.now() }));
    return true;
  } catch (error) {
    await putOff(services, claimed, error);
    // A server that does not answer is not asked again for each mail that waits.
    return error instanceof MailTrouble && error.isFinal;
  }
}

async function putOff(services: Services, { id, attempts }: Claimed, error: unknown): Promise<void> {
  const isFinal = error instanceof MailTrouble && error.isFinal;
  const said = error instanceof MailTrouble ? error.message : "unexpected";
  if (!(error instanceof MailTrouble)) services.say("fault", { path: "notification.mail", cause: error });
  const at = services.now();
  const due = isFinal ? null : nextTry(attempts, at);
  await inTransaction(services, (em) => saveFailed(em, SCOPE, { id, at, error: said, due }));
}
