import { initTRPC, TRPCError } from "@trpc/server";
import type { Permission } from "@rata/domain/access/access";
import { DomainError } from "@rata/domain/problem/DomainError";
import * as z from "zod";
import { Scope } from "#access/Scope";
import type { ErrorFacts } from "#ErrorFacts";
import { demandPlainInput } from "#http/demandPlainInput";
import { statusOf } from "#http/refusalStatus";
import type { UnreadForm } from "#http/UnreadForm";
import type { Services } from "#Services";
import { Work } from "#Work";
import type { SignedIn } from "#account/SignedIn";

/** What a procedure knows about the call. */
export interface Context {
  services: Services;
  signedIn: SignedIn | null;
  /** Where the call comes from, for limits and the list of sessions. */
  caller: { address: string; agent: string };
  /** The form that the call carries instead of JSON, not read yet. */
  form: UnreadForm | null;
  /** Gives the browser its session, or takes it away. */
  setSession: (session: { token: string; expires: Date } | null) => void;
}

const t = initTRPC.context<Context>().create({
  errorFormatter: ({ shape, error }) => {
    const rata = toFacts(error);
    return { ...shape, message: rata.code, data: { code: shape.data.code, httpStatus: shape.data.httpStatus, rata } };
  },
});

const refusing = t.middleware(async ({ ctx, next, path }) => {
  const result = await next();
  if (result.ok) return result;
  const { cause } = result.error;
  if (cause instanceof DomainError)
    throw new TRPCError({ code: statusOf(cause.code).trpc, message: cause.code, cause });
  if (result.error.code !== "INTERNAL_SERVER_ERROR") return result;
  const fault = new DomainError("fault", { id: ctx.services.makeId() });
  ctx.services.say("fault", { id: fault.params["id"], path, cause: result.error.cause ?? result.error });
  throw new TRPCError({ code: "INTERNAL_SERVER_ERROR", message: "fault", cause: fault });
});

const plain = t.middleware(async ({ ctx, getRawInput, next }) => {
  if (ctx.form !== null) throw new DomainError("wrong-content-type");
  demandPlainInput(await getRawInput());
  return next();
});

/** Asks for the permission, and yields the scope that queries demand. */
const permitting = (permission: Permission) =>
  t.middleware(({ ctx, next }) => {
    const signedIn = demandSignedIn(ctx.signedIn, permission);
    return next({ ctx: { ...ctx, signedIn, work: new Work(ctx.services, Scope.grant(signedIn.actor, permission)) } });
  });

/** Reads the form that a call carries, up to a limit. */
const reading = (limit: number) =>
  t.middleware(async ({ ctx, getRawInput, next }) => {
    if (ctx.form === null) throw new DomainError("wrong-content-type");
    await ctx.form.read(limit, getRawInput);
    return next();
  });

export const { router, createCallerFactory } = t;

/** For what a person does before signing in; everything else is declared with `permitted`. */
export const publicProcedure = t.procedure.use(refusing).use(plain);

/** The only way to declare a procedure for signed-in people: no permission, no procedure. The input is read after the check. */
export function permitted(permission: Permission) {
  return t.procedure.use(refusing).meta({ permission }).use(permitting(permission)).use(plain);
}

/** Its twin for what takes a file: nobody uploads sixteen megabytes to learn that they may not. */
export function permittedForm(permission: Permission, limit: number) {
  return t.procedure.use(refusing).meta({ permission }).use(permitting(permission)).use(reading(limit));
}

/** @throws DomainError when nobody is signed in, or a first password is still to be changed. */
export function demandSignedIn(signedIn: SignedIn | null, permission: Permission): SignedIn {
  if (signedIn === null) throw new DomainError("signed-out");
  if (signedIn.mustChangePassword && permission !== "account.self") throw new DomainError("must-change-password");
  return signedIn;
}

function toFacts(error: TRPCError): ErrorFacts {
  const { cause } = error;
  if (cause instanceof DomainError) {
    const { id, ...params } = cause.params;
    return { code: cause.code, params, id: typeof id === "string" ? id : null, problems: [] };
  }
  if (cause instanceof z.ZodError)
    return { code: "invalid-input", params: {}, id: null, problems: cause.issues.map(toInputProblem) };
  return { code: error.code === "NOT_FOUND" ? "not-found" : "invalid-request", params: {}, id: null, problems: [] };
}

function toInputProblem(issue: z.core.$ZodIssue): { path: string; code: string } {
  return { path: issue.path.join("."), code: /^[a-z-]+$/u.test(issue.message) ? issue.message : issue.code };
}
