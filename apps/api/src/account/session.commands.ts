import { DomainError } from "@rata/domain/problem/DomainError";
import type { Scope } from "#access/Scope";
import type { Services } from "#Services";
import type { Credentials, SessionItem } from "./account.views.ts";
import type { SignedIn } from "./SignedIn.ts";
export interface Caller { address: string; agent: string }
export interface OpenedSession { token: string; expires: Date; signedIn: SignedIn }
export async function signIn(_s: Services, _c: Caller, _i: Credentials): Promise<OpenedSession> { throw new DomainError("x"); }
export async function endSession(_s: Services, _i: SignedIn | null): Promise<void> { throw new DomainError("x"); }
export async function endAllSessions(_s: Services, _i: Scope): Promise<void> { throw new DomainError("x"); }
export async function changePassword(_s: Services, _c: Scope, _i: { current: string; next: string; caller: Caller }): Promise<OpenedSession> { throw new DomainError("x"); }
export async function listOwnSessions(_s: Services, _c: Scope, _i: string): Promise<SessionItem[]> { throw new DomainError("x"); }
