import { type Actor, PERMISSIONS, type Reach, reachOf } from "#access/access";
import { isWithin } from "#region/Region";

/** What decides about somebody's rights. */
export type Post = Pick<Actor, "role" | "region" | "agency" | "group">;

/**
 * Whether something that was allowed before no longer is: a permission gone or reaching less far, another region that does not hold
 * the former one, another agency, another kelompok. Sessions end then, so that no open page shows what is no longer the person's.
 */
export function losesRights(before: Post, after: Post): boolean {
  if (before.agency !== null && after.agency !== before.agency) return true;
  if (before.group !== null && after.group !== before.group) return true;
  if (!isWithin(before.region, after.region)) return true;
  return PERMISSIONS.some((permission) => WIDTH[reach(after, permission)] < WIDTH[reach(before, permission)]);
}

const WIDTH: Readonly<Record<Reach | "none", number>> = {
  none: 0,
  "own-agency": 1,
  "own-region": 2,
  "own-line": 3,
  everywhere: 4,
};

function reach(post: Post, permission: (typeof PERMISSIONS)[number]): Reach | "none" {
  return reachOf({ ...post, accountId: "", name: "" }, permission) ?? "none";
}
