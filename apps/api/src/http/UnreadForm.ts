import type { IncomingMessage } from "node:http";
import { ReadableStream } from "node:stream/web";
import { DomainError } from "@rata/domain/problem/DomainError";
import { sayTooLarge } from "./sayTooLarge.ts";

/** What a form holds beside its file: boundaries, heads and the other parts. */
const BESIDE = 256 * 1024;

/**
 * A form that a call carries and that nobody has read yet. Until a procedure that takes a file has asked for the permission and said
 * its limit, not one byte is let through.
 */
export class UnreadForm {
  readonly #request: IncomingMessage;
  #limit = 0;
  #isExceeded = false;
  #isWhole = false;

  /** tRPC reads a form from nothing but Node's own request, so the bytes are counted where they leave it. */
  constructor(request: IncomingMessage) {
    this.#request = request;
    const chunks = request.iterator({ destroyOnReturn: false });
    request[Symbol.asyncIterator] = () => this.#count(chunks);
  }

  /** Whether all of it was read. A connection on which more would come can't be used again. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** @throws DomainError "too-large" as soon as that is known, "invalid-request" for what is no form */
  async read<Form>(limit: number, parse: () => Promise<Form>): Promise<Form> {
    this.#limit = limit;
    if (Number(this.#request.headers["content-length"] ?? 0) > limit + BESIDE) throw sayTooLarge(limit);
    try {
      return await parse();
    } catch {
      throw this.#isExceeded ? sayTooLarge(limit) : new DomainError("invalid-request");
    }
  }

  /** The same without tRPC. */
  async readWhole(limit: number): Promise<FormData> {
    const headers = { "content-type": this.#request.headers["content-type"] ?? "" };
    return this.read(limit, () => new Response(ReadableStream.from(this.#request), { headers }).formData());
  }

  async *#count(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let size = 0;
    for await (const chunk of chunks) {
      size += chunk.length;
      this.#isExceeded = size > this.#limit + BESIDE;
      if (this.#isExceeded) throw sayTooLarge(this.#limit);
      yield chunk;
    }
    this.#isWhole = true;
  }
}
