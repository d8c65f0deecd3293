import { DomainError } from "@rata/domain/problem/DomainError";
import * as z from "zod";
import { demandPlainInput } from "#http/demandPlainInput";
import { sayTooLarge } from "#http/sayTooLarge";

/** The bytes of an upload and the name that its sender gives it. */
export interface UploadedFile {
  bytes: Uint8Array;
  fileName: string;
}

/** A form whose part `file` holds a file, and whose other parts hold these values as JSON. */
export interface UploadForm<Parts> extends FormData {
  /** Never filled: it tells both sides which parts belong in. */
  readonly parts?: Parts;
}

/** More letters than any wish needs: a meaning of columns is at most some thousand. */
const LONGEST_PART = 100_000;

/** The input of a procedure that takes a file. The form was counted before; here the file itself is held to its limit. */
export function uploadForm<Parts extends z.ZodObject>(parts: Parts, limit: number) {
  return z
    .custom<UploadForm<z.output<Parts>>>((value) => value instanceof FormData)
    .transform(async (form) => ({ file: await readFile(form, limit), parts: readParts(form, parts) }));
}

async function readFile(form: FormData, limit: number): Promise<UploadedFile> {
  const file = form.get("file");
  if (!(file instanceof File)) throw new DomainError("invalid-request");
  if (file.size > limit) throw sayTooLarge(limit);
  return { bytes: Buffer.from(await file.arrayBuffer()), fileName: toPlainName(file.name) };
}

function readParts<Parts extends z.ZodObject>(form: FormData, parts: Parts): z.output<Parts> {
  const texts = Object.keys(parts.shape).flatMap((name) => {
    const text = form.get(name);
    return typeof text === "string" ? [[name, readJson(text)] as const] : [];
  });
  const input = Object.fromEntries(texts);
  demandPlainInput(input);
  return parts.parse(input);
}

/** @throws DomainError "invalid-request" */
function readJson(text: string): unknown {
  if (text.length > LONGEST_PART) throw new DomainError("invalid-input");
  try {
    return JSON.parse(text);
  } catch {
    throw new DomainError("invalid-request");
  }
}

/** The name is shown and kept, and never used as a path. */
function toPlainName(name: string): string {
  const plain = name
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cf}/\\]/gu, "")
    .trim()
    .slice(0, 200);
  return plain === "" ? "tempelan.txt" : plain;
}
