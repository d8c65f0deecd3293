import type { Archive } from "../archive/Archive.ts";
import { unpackPart } from "../archive/unpackPart.ts";
import { readXml } from "../xml/readXml.ts";
import { builtInFormat, type NumberFormat, parseNumberFormat } from "./numberFormat.ts";

/** The number format of each cell style, by the number that cells name. */
export function readStyles(archive: Archive, part: string | null): NumberFormat[] {
  const bytes = part === null ? null : unpackPart(archive, part);
  if (bytes === null) return [];
  const codes = new Map<number, NumberFormat>();
  const styles: number[] = [];
  let isCellStyles = false;
  readXml(archive, bytes, {
    open(name, attribute) {
      const id = Number(attribute("numFmtId") ?? "0");
      if (name === "x:numFmt") codes.set(id, parseNumberFormat(attribute("formatCode") ?? ""));
      else if (name === "x:cellXfs") isCellStyles = true;
      else if (name === "x:xf" && isCellStyles) styles.push(id);
    },
    close(name) {
      if (name === "x:cellXfs") isCellStyles = false;
    },
    text() {},
  });
  return styles.map((id) => codes.get(id) ?? builtInFormat(id));
}
