import { type Actor, can } from "@rata/domain/access/access";
import type { MailTime } from "@rata/domain/notification/Notification";
import { momentIn } from "@rata/domain/agency/zones";
import { listActors } from "#account/account.queries";
import type { Connection } from "#database/Connection";
import { inTransaction } from "#database/transaction";
import { getInstance } from "#agency/agency.queries";
import { defineRoutine } from "#jobs/defineRoutine";
import type { Job, Outcome } from "#jobs/Job";
import type { Lease } from "#jobs/lease.store";
import type { Services } from "#Services";
import { composeMail, type MailPost } from "./composeMail.ts";
import { findMail, lockUnmailed, type Unmailed } from "./mail.queries.ts";
import { deleteOldMail, insertMail, MAIL_QUEUE, saveMail, saveUnwanted } from "./mail.store.ts";
import { type Mailing, MailTrouble } from "./Mailing.ts";
import { MOST_ATTEMPTS, nextTry } from "./nextTry.ts";

const DAY = 86_400_000;
/** News that goes out at once waits this long for its mail. */
const EVERY = 10_000;
/** The hour from which the news of a day goes out, by the clock of the instance: before work begins. */
const DIGEST_HOUR = "07";
const KEPT = 90 * DAY;
/** News older than this is left alone: a mail server set up after a year sends no year of news. */
const FRESH = 2 * DAY;

/** One job puts mail into the queue, the other sends it. Without a mail server there is neither. */
export function mailJobs({ mail }: Services): Job[] {
  if (mail === null) return [];
  return [
    defineRoutine({ key: "notification.mail", every: EVERY, run: (services) => queueMail(services, mail) }),
    {
      key: "notification.sending",
      queue: MAIL_QUEUE,
      run: (services, lease) => send(services, mail, lease),
      limit: { attempts: MOST_ATTEMPTS, giveUp },
    },
  ];
}

/** Puts what is to be mailed into the queue, and removes what was sent long ago. */
async function queueMail(services: Services, { address }: Mailing): Promise<void> {
  await queue(services, address, { time: "at-once", digestDay: null });
  const { timeZone } = await getInstance(services.openConnection());
  const { day, time } = momentIn(timeZone, services.now().toISOString());
  if (time >= DIGEST_HOUR) await queue(services, address, { time: "daily", digestDay: day });
  await deleteOldMail(services.openConnection(), new Date(services.now().getTime() - KEPT));
}

interface Wave {
  time: Exclude<MailTime, "none">;
  digestDay: string | null;
}

function queue(services: Services, address: string, wave: Wave): Promise<void> {
  return inTransaction(services, async (em) => {
    const since = new Date(services.now().getTime() - FRESH);
    const unmailed = await lockUnmailed(em, { ...wave, since });
    if (unmailed.length === 0) return;
    const { name: instance } = await getInstance(em);
    const people = await listActors(em);
    for (const [account, news] of Map.groupBy(unmailed, (one) => one.account)) {
      const person = people.find(({ accountId }) => accountId === account);
      if (person !== undefined) await queueFor(services, em, news, { ...wave, person, instance, address });
    }
  });
}

interface Post extends MailPost, Wave {
  person: Actor;
}

/** One mail for each notification, or all in one where it is a digest. What the person may no longer read is not told. */
async function queueFor(services: Services, em: Connection, unmailed: readonly Unmailed[], post: Post): Promise<void> {
  const isDigest = post.digestDay !== null;
  const news = unmailed.filter(({ region }) => can(post.person, "plan.read", { region }));
  await saveUnwanted(
    em,
    unmailed.filter((one) => !news.includes(one)).map(({ id }) => id),
  );
  const parts = isDigest ? [news] : news.map((one) => [one]);
  for (const part of parts) {
    if (part.length === 0) continue;
    await insertMail(em, {
      id: services.makeId(),
      account: post.person.accountId,
      digestDay: post.digestDay,
      ...composeMail(part, isDigest, post),
      at: services.now(),
      notifications: part.map(({ id }) => id),
    });
  }
}

/** Sends a mail, outside of any transaction. To an account that was switched off none is sent. */
async function send(services: Services, mail: Mailing, lease: Lease): Promise<Outcome> {
  const em = services.openConnection();
  const outgoing = await findMail(em, lease.id);
  if (outgoing === null) {
    await giveUp(services, lease);
    return "next";
  }
  try {
    await mail.send(outgoing);
  } catch (error) {
    return putOff(services, lease, error);
  }
  await saveMail(em, lease, { sentAt: services.now(), lastError: null });
  return "next";
}

async function putOff(services: Services, lease: Lease, error: unknown): Promise<Outcome> {
  const trouble = error instanceof MailTrouble ? error : new MailTrouble("unexpected", false);
  if (trouble !== error) services.say("fault", { path: "notification.mail", cause: error });
  const at = services.now();
  const due = trouble.isFinal ? null : nextTry(lease.attempts, at);
  const end = due === null ? { givenUpAt: at } : { dueAt: due };
  await saveMail(services.openConnection(), lease, { ...end, lastError: trouble.message, triedAt: at });
  // A server that does not answer is not asked again for each mail that waits.
  return trouble.isFinal ? "next" : "later";
}

function giveUp(services: Services, lease: Lease): Promise<void> {
  return saveMail(services.openConnection(), lease, { givenUpAt: services.now() });
}
