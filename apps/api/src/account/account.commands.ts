import type { Account, AccountFields } from "@rata/domain/organisation/Account";
import { DomainError } from "@rata/domain/problem/DomainError";
import type { Scope } from "#access/Scope";
import type { Services } from "#Services";
import type { NewPassword } from "./account.views.ts";
export async function listAllAccounts(_s: Services, _c: Scope): Promise<Account[]> { throw new DomainError("x"); }
export async function createAccount(_s: Services, _c: Scope, _i: AccountFields): Promise<NewPassword> { throw new DomainError("x"); }
export async function deactivateAccount(_s: Services, _c: Scope, _i: { accountId: string; reason: string | null }): Promise<{ id: string }> { throw new DomainError("x"); }
export async function resetPassword(_s: Services, _c: Scope, _i: string): Promise<NewPassword> { throw new DomainError("x"); }
