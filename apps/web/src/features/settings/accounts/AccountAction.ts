import type { Account } from "@rata/domain/agency/Account";

/** What an administrator is about to do with an account. */
export interface AccountAction {
  kind: "edit" | "sessions" | "deactivate" | "reactivate" | "stopStep";
  account: Account;
}
