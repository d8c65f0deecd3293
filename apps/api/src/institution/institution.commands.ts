import type { Agency } from "@rata/domain/organisation/Agency";
import type { InstanceFields } from "@rata/domain/organisation/Instance";
import { DomainError } from "@rata/domain/problem/DomainError";
import type { Scope } from "#access/Scope";
import type { SignedIn } from "#account/SignedIn";
import type { Services } from "#Services";
import type { AgencyFields, InstanceView, SessionView } from "./institution.views.ts";
export async function describeSession(_s: Services, _c: SignedIn | null): Promise<SessionView> { throw new DomainError("x"); }
export async function describeInstance(_s: Services, _c: Scope): Promise<InstanceView> { throw new DomainError("x"); }
export async function updateInstance(_s: Services, _c: Scope, _i: { expected: string; fields: InstanceFields }): Promise<InstanceView> { throw new DomainError("x"); }
export async function listAllAgencies(_s: Services, _c: Scope): Promise<Agency[]> { throw new DomainError("x"); }
export async function saveAgency(_s: Services, _c: Scope, _i: AgencyFields): Promise<Agency> { throw new DomainError("x"); }
