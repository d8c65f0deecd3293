import { DomainError } from "@rata/domain/problem/DomainError";
import type { Scope } from "#access/Scope";
import type { Services } from "#Services";
import type { AgencySuggestion, HistoryPage, LineView, PlanItem, PlanSummary, RowSlice } from "./plan.views.ts";
export async function listPlans(_s: Services, _c: Scope): Promise<PlanItem[]> { throw new DomainError("x"); }
export async function summarisePlan(_s: Services, _c: Scope, _i: string): Promise<PlanSummary> { throw new DomainError("x"); }
export async function listRows(_s: Services, _c: Scope, _i: { planId: string; from: number; limit: number }): Promise<RowSlice> { throw new DomainError("x"); }
export async function describeLine(_s: Services, _c: Scope, _i: { planId: string; lineId: string }): Promise<LineView> { throw new DomainError("x"); }
export async function suggestAgencies(_s: Services, _c: Scope, _i: string): Promise<AgencySuggestion[]> { throw new DomainError("x"); }
export async function listHistory(_s: Services, _c: Scope, _i: { planId: string; cursor?: string | null | undefined }): Promise<HistoryPage> { throw new DomainError("x"); }
