import { DomainError } from "@rata/domain/problem/DomainError";
import type { Scope } from "#access/Scope";
import type { Services } from "#Services";
import type { ImportItem } from "./import.views.ts";
export async function listImports(_s: Services, _c: Scope, _i: string): Promise<ImportItem[]> { throw new DomainError("x"); }
export async function undoImport(_s: Services, _c: Scope, _i: string): Promise<{ operations: number }> { throw new DomainError("x"); }
