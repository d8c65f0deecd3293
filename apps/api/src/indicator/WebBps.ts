import { DomainError } from "@rata/domain/problem/DomainError";
import type { BpsAddress, BpsService, BpsWish } from "./BpsService.ts";

export interface WebBpsLimits {
  milliseconds: number;
  bytes: number;
}

/** Every regency of the nation over forty years is some megabytes; the office answers within seconds or not at all. */
const LIMITS: WebBpsLimits = { milliseconds: 20_000, bytes: 8 * 1024 * 1024 };

/** The service of the statistics office over HTTP. The key stands in the address, so no error of `fetch` is passed on: it might print it. */
export class WebBps implements BpsService {
  readonly #address: BpsAddress;
  readonly #limits: WebBpsLimits;

  constructor(address: BpsAddress, limits: Partial<WebBpsLimits> = {}) {
    this.#address = address;
    this.#limits = { ...LIMITS, ...limits };
  }

  async fetch(wish: BpsWish): Promise<string> {
    const signal = AbortSignal.timeout(this.#limits.milliseconds);
    try {
      // Another address would be told the key: whoever answers with one is not followed.
      const answer = await fetch(this.#toUrl(wish), {
        signal,
        redirect: "error",
        headers: { accept: "application/json" },
      });
      if (answer.status === 401 || answer.status === 403) throw new DomainError("bps-refused");
      if (!answer.ok) throw new DomainError("bps-unreachable");
      return await readLimited(answer, this.#limits.bytes);
    } catch (error) {
      if (error instanceof DomainError) throw error;
      if (!signal.aborted) throw new DomainError("bps-unreachable");
      throw new DomainError("bps-timeout", { seconds: Math.ceil(this.#limits.milliseconds / 1000) });
    }
  }

  #toUrl({ domain, variable, years }: BpsWish): string {
    const parts = [
      "list",
      "model",
      "data",
      "lang",
      "ind",
      "domain",
      domain,
      "var",
      String(variable),
      "th",
      years,
      "key",
    ];
    return [this.#address.url.replace(/\/+$/u, ""), ...[...parts, this.#address.key].map(encodeURIComponent)].join("/");
  }
}

/** @throws DomainError "bps-too-large" as soon as more has come than may */
async function readLimited(answer: Response, most: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body ?? []) {
    size += chunk.byteLength;
    if (size > most) throw new DomainError("bps-too-large", { megabytes: Math.max(1, Math.round(most / 1024 / 1024)) });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
