/** How a refusal travels: its HTTP status and tRPC's name for it. Unknown codes are conflicts with the state of things. */
export function statusOf(code: string): RefusalStatus {
  return STATUSES[code] ?? CONFLICT;
}

export interface RefusalStatus {
  http: number;
  trpc:
    | "BAD_REQUEST"
    | "UNAUTHORIZED"
    | "FORBIDDEN"
    | "NOT_FOUND"
    | "CONFLICT"
    | "TOO_MANY_REQUESTS"
    | "PAYLOAD_TOO_LARGE"
    | "UNSUPPORTED_MEDIA_TYPE"
    | "INTERNAL_SERVER_ERROR"
    | "TIMEOUT";
}

const CONFLICT: RefusalStatus = { http: 409, trpc: "CONFLICT" };
const BAD: RefusalStatus = { http: 400, trpc: "BAD_REQUEST" };

const STATUSES: Readonly<Record<string, RefusalStatus>> = {
  "signed-out": { http: 401, trpc: "UNAUTHORIZED" },
  "wrong-credentials": { http: 401, trpc: "UNAUTHORIZED" },
  "wrong-password": BAD,
  forbidden: { http: 403, trpc: "FORBIDDEN" },
  "foreign-origin": { http: 403, trpc: "FORBIDDEN" },
  "must-change-password": { http: 403, trpc: "FORBIDDEN" },
  "not-found": { http: 404, trpc: "NOT_FOUND" },
  "too-many-attempts": { http: 429, trpc: "TOO_MANY_REQUESTS" },
  "too-many-requests": { http: 429, trpc: "TOO_MANY_REQUESTS" },
  "too-large": { http: 413, trpc: "PAYLOAD_TOO_LARGE" },
  "wrong-content-type": { http: 415, trpc: "UNSUPPORTED_MEDIA_TYPE" },
  "invalid-input": BAD,
  "invalid-request": BAD,
  "same-password": BAD,
  "role-not-offered": BAD,
  "region-outside": BAD,
  "agency-unknown": BAD,
  "agency-needed": BAD,
  "file-unreadable": { http: 400, trpc: "BAD_REQUEST" },
  "render-timeout": { http: 503, trpc: "TIMEOUT" },
  fault: { http: 500, trpc: "INTERNAL_SERVER_ERROR" },
};
