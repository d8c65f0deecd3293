import { DomainError } from "@rata/domain/problem/DomainError";

/** The refusal of a body or file, with its limit in whole megabytes. */
export function sayTooLarge(limit: number): DomainError {
  return new DomainError("too-large", { megabytes: Math.max(1, Math.floor(limit / 1024 / 1024)) });
}
