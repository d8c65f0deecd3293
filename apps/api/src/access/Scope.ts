import { type Actor, can, type Permission, reachOf, type Reach } from "@rata/domain/access/access";
import { DomainError } from "@rata/domain/problem/DomainError";

/** What a scope is asked about: the region and, where it has one, the agency of the row. */
export interface Concern {
  region: string;
  agency?: string | null;
}

/**
 * Proof that an actor holds a permission, and how far it reaches. Only `grant` and `forSystem` make one. Functions whose rows it
 * narrows, or that write under its actor, demand one; for the others it would prove nothing.
 */
export class Scope {
  readonly actor: Actor;
  readonly permission: Permission | "system";
  readonly reach: Reach;
  readonly #isGranted = true;

  private constructor(actor: Actor, permission: Permission | "system", reach: Reach) {
    this.actor = actor;
    this.permission = permission;
    this.reach = reach;
  }

  /** @throws DomainError "forbidden" when the actor's role lacks the permission. */
  static grant(actor: Actor, permission: Permission): Scope {
    const reach = reachOf(actor, permission);
    if (reach === null) throw new DomainError("forbidden", { permission });
    return new Scope(actor, permission, reach);
  }

  /** For the administration command and sign-in, where no person's rights are asked. */
  static forSystem(name: string): Scope {
    return new Scope(
      { accountId: "system", name, role: "administrator", region: "", agency: null, group: null },
      "system",
      "everywhere",
    );
  }

  /** Whether the scope reaches a row. */
  reaches(concern: Concern): boolean {
    if (!this.#isGranted || this.permission === "system") return true;
    return can(this.actor, this.permission, concern);
  }

  /** The region that rows must lie in; null when the permission holds everywhere. */
  get region(): string | null {
    return this.reach === "everywhere" ? null : this.actor.region;
  }

  /** The condition on rows with a region that the scope reaches, for the queries that list them. */
  within(): Within {
    const { region } = this;
    if (region === null) return {};
    // Who has no agency reaches nothing by it.
    if (this.reach === "own-agency" && this.actor.agency === null)
      return { $or: [{ region: { $in: [] } }, { region: { $like: "" } }] };
    const parts = region.split(".");
    const above = this.reach === "own-line" ? parts.map((_, at) => parts.slice(0, at + 1).join(".")) : [region];
    return { $or: [{ region: { $in: above } }, { region: { $like: `${region}.%` } }] };
  }
}

type Within = Record<string, never> | { $or: [{ region: { $in: string[] } }, { region: { $like: string } }] };
