/** An operation of the log as it is stored. Its values are read back as JSON. */
export interface LoggedChange {
  id: string;
  plan: string;
  revision: number;
  ordinal: number;
  targetKind: string;
  targetId: string;
  field: string;
  expected: unknown;
  value: unknown;
}

/** An entry of the audit trail with everything that is stored of it, its operations in order. This, and nothing less, is sealed. */
export interface LoggedEntry {
  id: string;
  sequence: number;
  /** To the microsecond, UTC: as exact as the database keeps it. */
  at: string;
  actor: string;
  actorName: string;
  action: string;
  subject: string;
  plan: string | null;
  reason: string | null;
  summary: unknown;
  operations: number;
  payload: unknown;
  changes: readonly LoggedChange[];
}
