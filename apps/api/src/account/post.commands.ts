import { type ActingPost, type ActingPostFields, isHeldOn } from "@rata/domain/agency/ActingPost";
import { DomainError } from "@rata/domain/problem/DomainError";
import { isDangling } from "#database/violations";
import type { Services } from "#Services";
import type { Work } from "#Work";
import { lockAccount } from "./account.queries.ts";
import { demandFitting } from "./demandFitting.ts";
import { findPost, findToday, listPosts, listPostsOf } from "./post.queries.ts";
import { endPost, insertPost, savePostOfSession } from "./post.store.ts";
import type { SignedIn } from "./SignedIn.ts";

/** Every post that was ever given, and the day by which the reader tells those that are held. */
export async function listAllPosts(services: Services): Promise<{ today: string; posts: ActingPost[] }> {
  const em = services.openConnection();
  return { today: await findToday(em, services.now()), posts: await listPosts(em) };
}

/** The posts in which the person may act today. */
export async function listOwnPosts(work: Work): Promise<ActingPost[]> {
  const today = await findToday(work.em, work.now());
  const posts = await listPostsOf(work.em, work.scope.actor.accountId);
  return posts.filter((post) => isHeldOn(post, today));
}

/**
 * Gives a person a post to hold for a while. Nobody gives one to themselves.
 * @throws DomainError "not-found", "own-account", "account-inactive", "role-not-offered", "region-outside", "agency-needed",
 * "group-needed", "agency-unknown"
 */
export async function givePost(
  work: Work,
  { accountId, post }: { accountId: string; post: ActingPostFields },
): Promise<{ id: string }> {
  demandFitting(work.services, post);
  if (accountId === work.scope.actor.accountId) throw new DomainError("own-account");
  const id = work.makeId();
  try {
    await work.inTransaction(async (work) => {
      const account = await lockAccount(work.em, accountId);
      if (account === null) throw new DomainError("not-found");
      if (!account.isActive) throw new DomainError("account-inactive");
      await insertPost(work.em, { ...post, id, account: accountId });
      await work.record({
        action: "post.given",
        subject: accountId,
        reason: post.basis,
        summary: { name: account.name, kind: post.kind, role: post.role, from: post.startsOn, to: post.endsOn },
      });
    });
  } catch (error) {
    throw isDangling(error) ? new DomainError("agency-unknown") : error;
  }
  return { id };
}

/** Takes a post back before its last day; who acts in it is at once in the own post again. @throws DomainError "not-found", "post-ended" */
export async function takePostBack(
  work: Work,
  { postId, reason }: { postId: string; reason: string },
): Promise<{ id: string }> {
  await work.inTransaction(async (work) => {
    const post = await findPost(work.em, postId);
    if (post === null) throw new DomainError("not-found");
    if (!(await endPost(work.em, { id: postId, at: work.now() }))) throw new DomainError("post-ended");
    await work.record({
      action: "post.taken-back",
      subject: post.account,
      reason,
      summary: { kind: post.kind, role: post.role },
    });
  });
  return { id: postId };
}

/**
 * Lets the session act in a post, or in the own one again (null). A post of somebody else is answered like one that is not there.
 * @throws DomainError "not-found", "post-not-held"
 */
export async function actInPost(
  work: Work,
  { signedIn, postId }: { signedIn: SignedIn; postId: string | null },
): Promise<void> {
  const { accountId } = work.scope.actor;
  await work.inTransaction(async (work) => {
    const post = postId === null ? null : await findPost(work.em, postId);
    if (postId !== null && post?.account !== accountId) throw new DomainError("not-found");
    if (post !== null && !isHeldOn(post, await findToday(work.em, work.now()))) throw new DomainError("post-not-held");
    await savePostOfSession(work.em, { session: signedIn.sessionId, post: postId });
    await work.record({
      action: post === null ? "post.left" : "post.entered",
      subject: accountId,
      summary: post === null ? {} : { kind: post.kind, role: post.role },
    });
  });
}
