import { FILE_REFUSALS } from "@rata/readers/fileRefusals";
import { BoundaryFault } from "@rata/domain/region/BoundaryReading";
import { PICTURE_REFUSALS } from "@rata/readers/picture/pictureRefusals";

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
    | "SERVICE_UNAVAILABLE";
}

const CONFLICT: RefusalStatus = { http: 409, trpc: "CONFLICT" };
const BAD: RefusalStatus = { http: 400, trpc: "BAD_REQUEST" };

/** The same request may be answered in a moment. */
const LATER: RefusalStatus = { http: 503, trpc: "SERVICE_UNAVAILABLE" };

const STATUSES: Readonly<Record<string, RefusalStatus>> = {
  ...Object.fromEntries([...FILE_REFUSALS, ...PICTURE_REFUSALS, ...BoundaryFault.options].map((code) => [code, BAD])),
  "signed-out": { http: 401, trpc: "UNAUTHORIZED" },
  "wrong-credentials": { http: 401, trpc: "UNAUTHORIZED" },
  "wrong-password": BAD,
  "code-needed": { http: 401, trpc: "UNAUTHORIZED" },
  "wrong-code": { http: 401, trpc: "UNAUTHORIZED" },
  "account-list-no-header": BAD,
  "account-list-too-long": BAD,
  "link-unusable": { http: 404, trpc: "NOT_FOUND" },
  "password-short": BAD,
  "password-monotonous": BAD,
  "password-digits": BAD,
  "password-common": BAD,
  "password-personal": BAD,
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
  "place-unfit": BAD,
  "group-needed": BAD,
  "budget-choice-unknown": BAD,
  "budget-nothing-chosen": BAD,
  "budget-document-needed": BAD,
  "workbook-not-rata": BAD,
  "workbook-of-another-plan": BAD,
  "workbook-of-another-agency": BAD,
  "workbook-from-future": BAD,
  "file-unreadable": BAD,
  // What one file costs is the file's own matter; a queue that is full, or a process that broke down, is ours.
  "read-timeout": BAD,
  "read-memory": BAD,
  "read-busy": LATER,
  "read-failed": LATER,
  "read-closed": LATER,
  "series-too-many-figures": BAD,
  "bps-timeout": LATER,
  "bps-unreachable": LATER,
  "bps-unconfigured": BAD,
  "bps-refused": BAD,
  "bps-too-large": BAD,
  "render-timeout": LATER,
  "render-busy": LATER,
  "render-closed": LATER,
  fault: { http: 500, trpc: "INTERNAL_SERVER_ERROR" },
};
