import { type Actor, can } from "@rata/domain/access/access";
import type { MailTime } from "@rata/domain/notification/Notification";
import { momentIn } from "@rata/domain/organisation/zones";
import { Scope } from "#access/Scope";
import { listActors } from "#account/account.queries";
import type { Connection } from "#database/Connection";
import { inTransaction } from "#database/transaction";
import { getInstance } from "#agency/agency.queries";
import { defineRoutine } from "#jobs/defineRoutine";
import type { Job } from "#jobs/Job";
import type { Lease } from "#jobs/lease.store";
import type { Services } from "#Services";
import { composeMail } from "./composeMail.ts";
import { findMail, lockUnmailed, type Unmailed } from "./mail.queries.ts";
import { deleteOldMail, insertMail, MAIL_QUEUE, saveFailed, saveSent, saveUnwanted } from "./mail.store.ts";
import { type Mailing, MailTrouble } from "./Mailing.ts";
import { MOST_ATTEMPTS, nextTry } from "./nextTry.ts";

const SCOPE = Scope.forSystem("Pengiriman surel");
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
      limit: { attempts: MOST_ATTEMPTS, giveUp: (services, lease) => putOff(services, lease, { due: null }) },
    },
  ];
}

/** Puts what is to be mailed into the queue, and removes what was sent long ago. */
async function queueMail(services: Services, mail: Mailing): Promise<void> {
  await queue(services, mail, "at-once");
  const { timeZone } = await getInstance(services.openConnection(), SCOPE);
  const { day, time } = momentIn(timeZone, services.now().toISOString());
  if (time >= DIGEST_HOUR) await queue(services, mail, "daily", day);
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

/** Sends a mail, outside of any transaction. To an account that was switched off none is sent. */
async function send(services: Services, mail: Mailing, lease: Lease): Promise<"next" | "later"> {
  const { id } = lease;
  const found = await findMail(services.openConnection(), SCOPE, id);
  if (found === null) return "next";
  const { email, subject, body } = found;
  if (email === null) {
    await putOff(services, lease, { due: null });
    return "next";
  }
  try {
    await mail.send({ id, to: email, subject, body });
  } catch (error) {
    const isFinal = error instanceof MailTrouble && error.isFinal;
    if (!(error instanceof MailTrouble)) services.say("fault", { path: "notification.mail", cause: error });
    const said = error instanceof MailTrouble ? error.message : "unexpected";
    await putOff(services, lease, { due: isFinal ? null : nextTry(lease.attempts, services.now()), error: said });
    // A server that does not answer is not asked again for each mail that waits.
    return isFinal ? "next" : "later";
  }
  await inTransaction(services, (em) => saveSent(em, SCOPE, { id, at: services.now() }));
  return "next";
}

function putOff(
  services: Services,
  { id, attempts }: Lease,
  { due, error = null }: { due: Date | null; error?: string | null },
): Promise<void> {
  const at = services.now();
  return inTransaction(services, (em) => saveFailed(em, SCOPE, { id, attempts, at, error, due }));
}
