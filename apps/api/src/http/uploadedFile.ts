import { DomainError } from "@rata/domain/problem/DomainError";
import type { FastifyRequest } from "fastify";

/** The bytes of an upload and the name that its sender gives it. */
export interface UploadedFile {
  bytes: Uint8Array;
  fileName: string;
}

/** @throws DomainError "wrong-content-type", "invalid-request" */
export function toUploadedFile(request: FastifyRequest): UploadedFile {
  if (!(request.body instanceof Uint8Array)) throw new DomainError("wrong-content-type");
  return { bytes: request.body, fileName: readFileName(request) };
}

/** What a part of the address holds as JSON. @throws DomainError "invalid-request" */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DomainError("invalid-request");
  }
}

/** The name is shown and kept, and never used as a path. */
function readFileName(request: FastifyRequest): string {
  const header = request.headers["x-file-name"];
  const name = typeof header === "string" ? readUriPart(header) : "";
  const plain = name
    .replaceAll(/[\p{Cc}\p{Cf}/\\]/gu, "")
    .trim()
    .slice(0, 200);
  return plain === "" ? "tempelan.txt" : plain;
}

function readUriPart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new DomainError("invalid-request");
  }
}
