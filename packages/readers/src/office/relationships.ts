import { type Archive, toPartName } from "../archive/Archive.ts";
import { unpackPart } from "../archive/unpackPart.ts";
import { readXml } from "../xml/readXml.ts";

/** What a part points to: by the last word of the relationship's type, such as "worksheet" or "sharedStrings". */
export interface Relationship {
  id: string;
  type: string;
  part: string;
}

/** The parts that `part` points to inside its file; what lies outside is left out. An empty name means the file itself. */
export function listRelationships(archive: Archive, part: string): Relationship[] {
  const slash = part.lastIndexOf("/");
  const folder = part.slice(0, slash + 1);
  const bytes = unpackPart(archive, `${folder}_rels/${part.slice(slash + 1)}.rels`);
  const found: Relationship[] = [];
  if (bytes === null) return found;
  readXml(archive, bytes, {
    open(name, attribute) {
      if (name !== "rel:Relationship" || attribute("TargetMode") === "External") return;
      const type = attribute("Type") ?? "";
      const target = attribute("Target") ?? "";
      found.push({
        id: attribute("Id") ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        part: toPartName(target.startsWith("/") ? target : `${folder}${target}`),
      });
    },
    close() {},
    text() {},
  });
  return found;
}
