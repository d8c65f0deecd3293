import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** An element of a part, as another program reads it. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  /** Words directly in the element. */
  text: string;
}

/** The parts of an office file: XML as trees, anything else as its bytes. @throws Error when a part is not well-formed. */
export function readParts(bytes: Uint8Array): ReadonlyMap<string, XmlElement | Uint8Array> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  return new Map(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [
      path,
      /\.(?:xml|rels)$/u.test(path) ? parseXml(decoder.decode(content)) : content,
    ]),
  );
}

/** A part that must be XML. */
export function xmlPart(parts: ReturnType<typeof readParts>, path: string): XmlElement {
  const part = parts.get(path);
  if (part === undefined || part instanceof Uint8Array) throw new Error(`no XML part ${path}`);
  return part;
}

/** All elements of a name below an element, in document order. */
export function listElements(root: XmlElement, name: string): XmlElement[] {
  return root.children.flatMap((child) => [...(child.name === name ? [child] : []), ...listElements(child, name)]);
}

/** Every element below one, and the element itself. */
export function everyElement(root: XmlElement): XmlElement[] {
  return [root, ...root.children.flatMap((child) => everyElement(child))];
}

/** The words of the first child of a name, or its `val` where the format writes values so. */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  return element === undefined ? undefined : Object.entries(element.attributes).find(([key]) => key === name)?.[1];
}

function parseXml(text: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open: XmlElement[] = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const attributes = Object.fromEntries(Object.values(tag.attributes).map(({ name, value }) => [name, value]));
    const element: XmlElement = { name: tag.name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (words) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += words;
  });
  parser.on("closetag", () => open.pop());
  parser.write(text).close();
  const [first] = root.children;
  if (first === undefined) throw new Error("empty part");
  return first;
}
