import type { IndicatorLevel } from "@rata/domain/plan/Level";
import { DomainError } from "@rata/domain/problem/DomainError";
import type { Scope } from "#access/Scope";
import type { Services } from "#Services";
export async function createPlan(_s: Services, _c: Scope, _i: number): Promise<{ id: string }> { throw new DomainError("x"); }
export async function assignAgency(_s: Services, _c: Scope, _i: { planId: string; nodeIds: string[]; agencyId: string | null }): Promise<{ changed: number }> { throw new DomainError("x"); }
export async function setTargetOwner(_s: Services, _c: Scope, _i: { planId: string; lineId: string; owner: IndicatorLevel | null }): Promise<{ changed: number }> { throw new DomainError("x"); }
