import type { Role } from "@rata/domain/access/access";
import type { AccountProblem } from "@rata/domain/account/AccountProblem";
import type { AccountFields } from "@rata/domain/organisation/Account";
import type { Agency } from "@rata/domain/organisation/Agency";

/** A list of people as it was read: new + existing + refused rows are the rows read. */
export interface AccountListReading {
  read: number;
  accepted: readonly { line: number; fields: AccountFields }[];
  /** Rows whose address has an account already. Nothing of it is changed. */
  existing: readonly { line: number; email: string }[];
  /** One or more of each refused row. */
  problems: readonly AccountProblem[];
  refused: number;
}

/** What rows are read against. */
export interface AccountListContext {
  roles: readonly Role[];
  /** The instance's region, meant where a row names none. */
  region: string;
  /** Codes that exist. */
  regions: ReadonlySet<string>;
  agencies: readonly Agency[];
  /** Whether an address has an account. */
  isTaken: (email: string) => boolean;
}
