import { SaxesParser } from "saxes";
import type { ReadLimits } from "../limits.ts";
import { Unreadable } from "../Unreadable.ts";
import { decodeXml } from "./decodeXml.ts";
import { shortNamespace } from "./namespaces.ts";

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
export function readXml(bytes: Uint8Array, handler: XmlHandler, limits: ReadLimits): void {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const names: string[] = [];
  const scope = new NamespaceScope();
  let attributes: Record<string, string> = {};
  let attributeCount = 0;
  const findAttribute: FindAttribute = (name) => attributes[name] ?? scope.findPrefixed(attributes, name);
  parser.on("attribute", () => {
    attributeCount += 1;
    if (attributeCount > MOST_ATTRIBUTES) refuseBroken();
  });
  parser.on("opentag", (tag) => {
    attributeCount = 0;
    attributes = tag.attributes;
    scope.enter(names.length, attributes);
    const name = scope.resolve(tag.name);
    names.push(name);
    if (names.length > limits.depth) throw new Unreadable("xml-too-deep", { limit: limits.depth });
    handler.open(name, findAttribute);
  });
  parser.on("closetag", () => {
    const name = names.pop() ?? "";
    scope.leave(names.length);
    handler.close(name);
  });
  parser.on("text", handler.text);
  parser.on("cdata", handler.text);
  parser.on("doctype", refuseDoctype);
  parser.on("error", refuseBroken);
  for (const text of decodeXml(bytes)) parser.write(text);
  parser.close();
}

function refuseDoctype(): never {
  throw new Unreadable("xml-doctype");
}

function refuseBroken(): never {
  throw new Unreadable("file-damaged");
}

// Office writes some forty of each at most; a million on one element would fill the memory before it is complete.
const MOST_ATTRIBUTES = 500;
const MOST_PREFIXES = 250;

/** What prefixes mean at the current element. Nearly every file declares them once at its root. */
class NamespaceScope {
  #prefixes: ReadonlyMap<string, string> = new Map();
  #resolved = new Map<string, string>();
  readonly #outer: { depth: number; prefixes: ReadonlyMap<string, string> }[] = [];

  enter(depth: number, attributes: Readonly<Record<string, string>>): void {
    let inner: Map<string, string> | null = null;
    for (const name in attributes) {
      if (!name.startsWith("xmlns") || (name.length > 5 && name[5] !== ":")) continue;
      inner ??= new Map(this.#prefixes);
      inner.set(name.slice(6), shortNamespace(attributes[name] ?? ""));
    }
    if (inner === null) return;
    // Each declaration copies the ones around it.
    if (inner.size > MOST_PREFIXES) throw new Unreadable("file-damaged");
    this.#outer.push({ depth, prefixes: this.#prefixes });
    this.#use(inner);
  }

  leave(depth: number): void {
    if (this.#outer.at(-1)?.depth !== depth) return;
    this.#use(this.#outer.pop()?.prefixes ?? new Map());
  }

  resolve(name: string): string {
    const known = this.#resolved.get(name);
    if (known !== undefined) return known;
    const at = name.indexOf(":");
    const resolved = `${this.#prefixes.get(name.slice(0, Math.max(at, 0))) ?? "?"}:${name.slice(at + 1)}`;
    this.#resolved.set(name, resolved);
    return resolved;
  }

  /** For files that use other prefixes than usual: an attribute without a prefix has no namespace, so it is never looked for here. */
  findPrefixed(attributes: Readonly<Record<string, string>>, wanted: string): string | undefined {
    if (!wanted.includes(":")) return undefined;
    for (const name in attributes) if (name.includes(":") && this.resolve(name) === wanted) return attributes[name];
    return undefined;
  }

  #use(prefixes: ReadonlyMap<string, string>): void {
    this.#prefixes = prefixes;
    this.#resolved = new Map();
  }
}
