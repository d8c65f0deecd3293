import type { Problem } from "@rata/domain/problem/Problem";
import { openArchive } from "./archive/Archive.ts";
import { getPart } from "./archive/unpackPart.ts";
import { decodeText } from "./decodeText.ts";
import { ParagraphReader } from "./document/ParagraphReader.ts";
import { extensionOf } from "./fileName.ts";
import { findFormat } from "./findFormat.ts";
import { DEFAULT_LIMITS, type ReadLimits } from "./limits.ts";
import { findOfficeFile } from "./office/findOfficeFile.ts";
import { Unreadable } from "./Unreadable.ts";
import { readXml } from "./xml/readXml.ts";

/** The lines of a text, or the paragraphs of a Word document outside its tables, or why the file can't be used. */
export type ProseRead = { ok: true; lines: string[]; layout: "lines" | "paragraphs" } | { ok: false; problem: Problem };

/** Reads what a file says in words. Never throws for what a file holds. */
export function readProse(bytes: Uint8Array, fileName: string, limits: ReadLimits = DEFAULT_LIMITS): ProseRead {
  try {
    if (bytes.length > limits.bytes) throw new Unreadable("file-too-large");
    const format = findFormat(bytes);
    if (format === "zip") return { ok: true, lines: readParagraphs(bytes, limits), layout: "paragraphs" };
    if (format !== "text")
      return { ok: false, problem: unreadable("format-unsupported", { name: extensionOf(fileName) }) };
    return { ok: true, lines: readLines(bytes), layout: "lines" };
  } catch (fault) {
    if (fault instanceof Unreadable) return { ok: false, problem: fault.problem };
    throw fault;
  }
}

function readParagraphs(bytes: Uint8Array, limits: ReadLimits): string[] {
  const archive = openArchive(bytes, limits);
  const { kind, main } = findOfficeFile(archive);
  if (kind !== "document") throw new Unreadable("format-unsupported", { name: "xlsx" });
  const reader = new ParagraphReader();
  readXml(archive, getPart(archive, main), reader);
  if (reader.paragraphs.every((text) => text.trim() === "")) throw new Unreadable("file-empty");
  return reader.paragraphs;
}

function readLines(bytes: Uint8Array): string[] {
  const decoded = decodeText(bytes);
  if (decoded === null) throw new Unreadable("file-binary");
  const text = decoded.text.replace(/^\uFEFF/u, "");
  if (text.trim() === "") throw new Unreadable("file-empty");
  return text.split(/\r\n|\r|\n/u);
}

function unreadable(code: string, params: Problem["params"]): Problem {
  return { code, kind: "refused", line: null, sheet: null, column: null, value: null, params };
}
