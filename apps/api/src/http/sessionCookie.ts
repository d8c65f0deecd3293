import type { FastifyReply, FastifyRequest } from "fastify";
import "@fastify/cookie";

export const SESSION_COOKIE = "rata_session";

/** Gives the browser its session, or takes it away. Scripts never see it, other sites never send it. */
export function putSession(
  request: FastifyRequest,
  reply: FastifyReply,
  session: { token: string; expires: Date } | null,
): void {
  const attributes = { path: "/", httpOnly: true, sameSite: "lax", secure: request.protocol === "https" } as const;
  if (session === null) void reply.clearCookie(SESSION_COOKIE, attributes);
  else void reply.setCookie(SESSION_COOKIE, session.token, { ...attributes, expires: session.expires });
}

/** The token that the browser sent; null when it sent none or nonsense. */
export function readSession(request: FastifyRequest): string | null {
  const token = request.cookies[SESSION_COOKIE];
  return token !== undefined && /^[\w-]{20,100}$/u.test(token) ? token : null;
}
