import type { Actor } from "@rata/domain/access/access";

/** Who a request's session belongs to. */
export interface SignedIn {
  actor: Actor;
  sessionId: string;
  mustChangePassword: boolean;
}
