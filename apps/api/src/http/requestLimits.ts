import { DomainError } from "@rata/domain/problem/DomainError";
import type { FastifyRequest } from "fastify";

const WINDOW = 60_000;
/** A whole office stands behind one address at the deadline; a machine that floods does more. */
const CALLS = 6000;
const MOST_ADDRESSES = 100_000;

/** Counts calls by address within a minute. A batch counts as the calls in it. */
export class RequestLimits {
  #counts = new Map<string, number>();
  #started = 0;

  /** @throws DomainError "too-many-requests" */
  admit(request: FastifyRequest, now: number): void {
    if (now - this.#started > WINDOW || this.#counts.size > MOST_ADDRESSES) {
      this.#counts = new Map();
      this.#started = now;
    }
    const address = addressOf(request);
    const count = (this.#counts.get(address) ?? 0) + callsIn(request.url);
    this.#counts.set(address, count);
    if (count > CALLS) throw new DomainError("too-many-requests");
  }
}

/** The caller's address. One household holds a whole /64 of IPv6, so that its single addresses are no limit. */
export function addressOf(request: FastifyRequest): string {
  const { ip } = request;
  return ip.includes(":") && !ip.includes(".")
    ? `${expand(ip).slice(0, 4).join(":")}::/64`
    : ip.replace(/^::ffff:/u, "");
}

function expand(ip: string): string[] {
  const [head = "", tail = ""] = ip.split("::");
  const [left, right] = [head, tail].map((part) => part.split(":").filter((group) => group !== ""));
  const zeros = Array.from({ length: Math.max(0, 8 - (left?.length ?? 0) - (right?.length ?? 0)) }, () => "0");
  return [...(left ?? []), ...zeros, ...(right ?? [])];
}

function callsIn(url: string): number {
  const path = url.split("?", 1)[0] ?? "";
  return path.startsWith("/api/trpc/") ? path.split(/,|%2c/iu).length : 1;
}
