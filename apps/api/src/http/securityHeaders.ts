import type { FastifyReply } from "fastify";

/** The policy of the client's pages: own files only; styles that carry the page's nonce; style attributes, which Mantine sets. */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** For everything that is no page: nothing runs in it, nobody frames it. */
const CLOSED = "default-src 'none'; frame-ancestors 'none'";

/** A printed document as a page: its own styles, no script, shown in a frame of ours. */
export const DOCUMENT_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors 'self'";

/** Headers of every answer; a page or document sets its own policy over it. */
export function putHeaders(reply: FastifyReply, isHttps: boolean): void {
  void reply.headers({
    "content-security-policy": CLOSED,
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=()",
  });
  if (isHttps) void reply.header("strict-transport-security", "max-age=31536000");
}
