import { DomainError } from "@rata/domain/problem/DomainError";
import { sayProblem } from "@rata/texts/problem/sayProblem";
import { sayRefusal } from "@rata/texts/refusal";
import type { FastifyReply, FastifyRequest } from "fastify";
import * as z from "zod";
import type { Services } from "#Services";
import { statusOf } from "./refusalStatus.ts";
import { sayTooLarge } from "./sayTooLarge.ts";

/** Answers an error of a route that is no tRPC procedure, in the same codes; the person sees the id of a fault, the log the cause. */
export function answerError(services: Services, error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const refusal = toRefusal(services, error, request);
  const { id, ...params } = refusal.params;
  const message =
    sayRefusal(refusal.code, refusal.params, "id") ??
    sayProblem({ code: refusal.code, value: null, params }, "id").message;
  void reply
    .status(statusOf(refusal.code).http)
    .header("cache-control", "no-store")
    .send({ problems: [{ code: refusal.code, params, message, id: typeof id === "string" ? id : null }] });
}

function toRefusal(services: Services, error: unknown, request: FastifyRequest): DomainError {
  if (error instanceof DomainError) return error;
  if (error instanceof z.ZodError) return new DomainError("invalid-input");
  if (codeOf(error) === "FST_ERR_CTP_BODY_TOO_LARGE") return sayTooLarge(request.routeOptions.bodyLimit ?? 0);
  const known = FASTIFY_CODES[codeOf(error)];
  if (known !== undefined) return known;
  const id = services.makeId();
  services.say("fault", { id, path: request.routeOptions.url ?? "", cause: error });
  return new DomainError("fault", { id });
}

const FASTIFY_CODES: Readonly<Record<string, DomainError>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: new DomainError("wrong-content-type"),
  FST_ERR_CTP_EMPTY_JSON_BODY: new DomainError("invalid-request"),
  FST_ERR_CTP_INVALID_JSON_BODY: new DomainError("invalid-request"),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: new DomainError("invalid-request"),
  FST_ERR_BAD_URL: new DomainError("invalid-request"),
};

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string"
    ? error.code
    : "";
}
