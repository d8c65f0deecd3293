import { type Archive } from "../archive/Archive.ts";
import { getPart } from "../archive/unpackPart.ts";
import { listRelationships, type Relationship } from "../office/relationships.ts";
import { Unreadable } from "../Unreadable.ts";
import { readXml } from "../xml/readXml.ts";

/** What a workbook says of itself: its sheets of cells in order, where its texts and styles are, and where its calendar begins. */
export interface SheetList {
  sheets: { name: string; part: string; isHidden: boolean }[];
  sharedStrings: string | null;
  styles: string | null;
  is1904: boolean;
}

/** Sheets that hold only a chart or a dialog are left out. @throws Unreadable for more sheets than the limit. */
export function readSheetList(archive: Archive, main: string): SheetList {
  const relationships = listRelationships(archive, main);
  const partOf = (type: string) => relationships.find((found) => found.type === type)?.part ?? null;
  const list: SheetList = {
    sheets: [],
    sharedStrings: partOf("sharedStrings"),
    styles: partOf("styles"),
    is1904: false,
  };
  readXml(archive, getPart(archive, main), {
    open(name, attribute) {
      if (name === "x:workbookPr") list.is1904 = isOn(attribute("date1904"));
      if (name !== "x:sheet") return;
      const part = findSheetPart(relationships, attribute("r:id"));
      if (part === null) return;
      const isHidden = (attribute("state") ?? "visible") !== "visible";
      list.sheets.push({ name: attribute("name") ?? "", part, isHidden });
      if (list.sheets.length > archive.limits.sheets)
        throw new Unreadable("too-many-sheets", { limit: archive.limits.sheets });
    },
    close() {},
    text() {},
  });
  return list;
}

/** XML Schema allows both ways of writing a truth value. */
export function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

function findSheetPart(relationships: readonly Relationship[], id: string | undefined): string | null {
  const found = relationships.find((relationship) => relationship.id === id);
  if (found === undefined) throw new Unreadable("file-damaged");
  return found.type === "worksheet" ? found.part : null;
}
