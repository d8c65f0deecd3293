import { type Archive, toPartName } from "../archive/Archive.ts";
import { unpackPart } from "../archive/unpackPart.ts";
import { Unreadable } from "../Unreadable.ts";
import { readXml } from "../xml/readXml.ts";
import { listRelationships } from "./relationships.ts";

/** What an Office file is by what it says of its main part, whatever its name ends in. */
export interface OfficeFile {
  kind: "workbook" | "document";
  main: string;
  hasMacros: boolean;
}

/** @throws Unreadable for an archive that holds no workbook or document that can be read here. */
export function findOfficeFile(archive: Archive): OfficeFile {
  const types = readContentTypes(archive);
  if (types === null) throw new Unreadable(isOpenDocument(archive) ? "format-open-document" : "archive-not-office");
  const main = listRelationships(archive, "").find(({ type }) => type === "officeDocument")?.part ?? "";
  const type = types.parts.get(main) ?? types.endings.get(main.slice(main.lastIndexOf(".") + 1)) ?? "";
  const hasMacros = type.includes("macroenabled");
  if (type.includes("ms-excel.sheet.binary")) throw new Unreadable("format-binary-workbook");
  if (/spreadsheetml|ms-excel/u.test(type)) return { kind: "workbook", main, hasMacros };
  if (/wordprocessingml|ms-word/u.test(type)) return { kind: "document", main, hasMacros };
  throw new Unreadable("archive-not-office");
}

interface ContentTypes {
  parts: Map<string, string>;
  endings: Map<string, string>;
}

function readContentTypes(archive: Archive): ContentTypes | null {
  const bytes = unpackPart(archive, "[Content_Types].xml");
  if (bytes === null) return null;
  const types: ContentTypes = { parts: new Map(), endings: new Map() };
  readXml(archive, bytes, {
    open(name, attribute) {
      const type = (attribute("ContentType") ?? "").toLowerCase();
      if (name === "ct:Override") types.parts.set(toPartName(attribute("PartName") ?? ""), type);
      else if (name === "ct:Default") types.endings.set((attribute("Extension") ?? "").toLowerCase(), type);
    },
    close() {},
    text() {},
  });
  return types;
}

/** OpenDocument files name their type in a first part of their own. */
function isOpenDocument(archive: Archive): boolean {
  const bytes = unpackPart(archive, "mimetype");
  return bytes !== null && new TextDecoder().decode(bytes.subarray(0, 200)).includes("opendocument");
}
