import { DomainError } from "@rata/domain/problem/DomainError";
import type { FastifyRequest } from "fastify";

/**
 * Lets a request that may change something pass only from this server's own pages. Browsers send Origin with every such request;
 * one that lacks it comes from no browser page of ours.
 * @throws DomainError "foreign-origin"
 */
export function demandOwnOrigin(request: FastifyRequest, publicUrl: string | null): void {
  if (request.method === "GET" || request.method === "HEAD") return;
  const { origin } = request.headers;
  if (origin === undefined || !isOwn(origin, request, publicUrl)) throw new DomainError("foreign-origin");
}

/**
 * Lets only two kinds of content in: JSON, and forms for procedures that take a file. What a page of another site can send as a form
 * fails for its origin.
 * @throws DomainError "wrong-content-type"
 */
export function demandKnownContent(request: FastifyRequest): void {
  if (request.method === "GET" || request.method === "HEAD") return;
  if (typeOf(request) !== "application/json" && !isForm(request)) throw new DomainError("wrong-content-type");
}

/** Whether the body is a form. */
export function isForm(request: FastifyRequest): boolean {
  return typeOf(request) === "multipart/form-data";
}

function typeOf(request: FastifyRequest): string | undefined {
  return request.headers["content-type"]?.split(";", 1)[0]?.trim().toLowerCase();
}

function isOwn(origin: string, request: FastifyRequest, publicUrl: string | null): boolean {
  if (!URL.canParse(origin)) return false;
  const url = new URL(origin);
  return publicUrl === null ? url.host === request.host : url.origin === new URL(publicUrl).origin;
}
