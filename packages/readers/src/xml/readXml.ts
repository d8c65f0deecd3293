import { SaxesParser } from "saxes";
import type { Archive } from "../archive/Archive.ts";
import { Unreadable } from "../Unreadable.ts";
import { decodeXml } from "./decodeXml.ts";
import { NamespaceScope } from "./NamespaceScope.ts";
import { XmlBudget } from "./XmlBudget.ts";

/** Elements are named by the short name of their namespace: `x:row`, `w:tbl`, whatever prefix the file uses. */
export interface XmlHandler {
  open: (name: string, attribute: FindAttribute) => void;
  close: (name: string) => void;
  text: (text: string) => void;
}

/** The attribute of the element that was just opened, by its name: `r`, `w:val`, `r:id`. */
export type FindAttribute = (name: string) => string | undefined;

/**
 * Reads XML part by part, so that a document never stands in memory as a tree. There are no entities but the five of XML itself, and
 * a DOCTYPE, which Office never writes, is refused. @throws Unreadable for what is no well-formed XML or goes too deep.
 */
export function readXml(archive: Archive, bytes: Uint8Array, handler: XmlHandler): void {
  const budget = new XmlBudget(archive);
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const names: string[] = [];
  const scope = new NamespaceScope();
  let attributes: Record<string, string> = {};
  const findAttribute: FindAttribute = (name) => attributes[name] ?? scope.findPrefixed(attributes, name);
  parser.on("opentag", (tag) => {
    budget.addElement(names.length);
    attributes = tag.attributes;
    budget.addAttributes(scope.enter(names.length, attributes));
    const name = scope.resolve(tag.name);
    names.push(name);
    handler.open(name, findAttribute);
  });
  parser.on("closetag", () => {
    const name = names.pop() ?? "";
    scope.leave(names.length);
    handler.close(name);
  });
  parser.on("text", (text) => {
    budget.addText();
    handler.text(text);
  });
  parser.on("cdata", (text) => {
    budget.addElement(names.length);
    handler.text(text);
  });
  parser.on("comment", () => budget.addElement(names.length));
  parser.on("processinginstruction", () => budget.addElement(names.length));
  parser.on("doctype", refuseDoctype);
  parser.on("error", refuseBroken);
  for (const text of decodeXml(bytes)) {
    budget.addPiece(text);
    parser.write(text);
  }
  parser.close();
}

function refuseDoctype(): never {
  throw new Unreadable("xml-doctype");
}

function refuseBroken(): never {
  throw new Unreadable("file-damaged");
}
