import { DomainError } from "@rata/domain/problem/DomainError";
import type { Scope } from "#access/Scope";
import type { Services } from "#Services";
import type { NoteList, NoteName } from "./note.views.ts";
export async function listNotes(_s: Services, _c: Scope, _i: string): Promise<NoteList> { throw new DomainError("x"); }
export async function acceptNote(_s: Services, _c: Scope, _i: NoteName & { reason: string }): Promise<NoteList> { throw new DomainError("x"); }
export async function withdrawNote(_s: Services, _c: Scope, _i: NoteName): Promise<NoteList> { throw new DomainError("x"); }
