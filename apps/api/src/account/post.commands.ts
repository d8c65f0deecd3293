import { type ActingPost, type ActingPostFields, isHeldOn } from "@rata/domain/organisation/ActingPost";
import { DomainError } from "@rata/domain/problem/DomainError";
import type { Scope } from "#access/Scope";
import { recordEntry } from "#audit/audit.store";
import { inTransaction } from "#database/transaction";
import { isDangling } from "#database/violations";
import type { Services } from "#Services";
import { lockAccount } from "./account.queries.ts";
import { demandFitting } from "./demandFitting.ts";
import { findPost, findToday, listPosts, listPostsOf } from "./post.queries.ts";
import { endPost, insertPost, savePostOfSession } from "./post.store.ts";
import type { SignedIn } from "./SignedIn.ts";

/** Every post that was ever given, and the day by which the reader tells those that are held. */
export async function listAllPosts(services: Services, scope: Scope): Promise<{ today: string; posts: ActingPost[] }> {
  const em = services.openConnection();
  return { today: await findToday(em, scope, services.now()), posts: await listPosts(em, scope) };
}

/** The posts in which the person may act today. */
export async function listOwnPosts(services: Services, scope: Scope): Promise<ActingPost[]> {
  const em = services.openConnection();
  const today = await findToday(em, scope, services.now());
  const posts = await listPostsOf(em, scope, scope.actor.accountId);
  return posts.filter((post) => isHeldOn(post, today));
}

/**
 * Gives a person a post to hold for a while. Nobody gives one to themselves.
 * @throws DomainError "not-found", "own-account", "account-inactive", "role-not-offered", "region-outside", "agency-needed",
 * "group-needed", "agency-unknown"
 */
export async function givePost(
  services: Services,
  scope: Scope,
  { accountId, post }: { accountId: string; post: ActingPostFields },
): Promise<{ id: string }> {
  demandFitting(services, post);
  if (accountId === scope.actor.accountId) throw new DomainError("own-account");
  const id = services.makeId();
  try {
    await inTransaction(services, async (em) => {
      const account = await lockAccount(em, scope, accountId);
      if (account === null) throw new DomainError("not-found");
      if (!account.isActive) throw new DomainError("account-inactive");
      await insertPost(em, scope, { ...post, id, account: accountId });
      await recordEntry(em, scope, {
        id: services.makeId(),
        at: services.now(),
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
  services: Services,
  scope: Scope,
  { postId, reason }: { postId: string; reason: string },
): Promise<{ id: string }> {
  await inTransaction(services, async (em) => {
    const post = await findPost(em, scope, postId);
    if (post === null) throw new DomainError("not-found");
    if (!(await endPost(em, scope, { id: postId, at: services.now() }))) throw new DomainError("post-ended");
    await recordEntry(em, scope, {
      id: services.makeId(),
      at: services.now(),
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
  services: Services,
  scope: Scope,
  { signedIn, postId }: { signedIn: SignedIn; postId: string | null },
): Promise<void> {
  const { accountId } = scope.actor;
  await inTransaction(services, async (em) => {
    const post = postId === null ? null : await findPost(em, scope, postId);
    if (postId !== null && post?.account !== accountId) throw new DomainError("not-found");
    if (post !== null && !isHeldOn(post, await findToday(em, scope, services.now())))
      throw new DomainError("post-not-held");
    await savePostOfSession(em, scope, { session: signedIn.sessionId, post: postId });
    await recordEntry(em, scope, {
      id: services.makeId(),
      at: services.now(),
      action: post === null ? "post.left" : "post.entered",
      subject: accountId,
      summary: post === null ? {} : { kind: post.kind, role: post.role },
    });
  });
}
