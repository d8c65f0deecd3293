import { Unreadable } from "../Unreadable.ts";
import { shortNamespace } from "./namespaces.ts";

/** What prefixes mean at the current element. Nearly every file declares them once at its root. */
export class NamespaceScope {
  #prefixes: ReadonlyMap<string, string> = new Map();
  #resolved = new Map<string, string>();
  readonly #outer: { depth: number; prefixes: ReadonlyMap<string, string> }[] = [];

  /** Takes the declarations among an element's attributes, and gives back what its attributes cost: one each, declarations more. */
  enter(depth: number, attributes: Readonly<Record<string, string>>): number {
    let inner: Map<string, string> | null = null;
    let count = 0;
    for (const name in attributes) {
      count += 1;
      if (!name.startsWith("xmlns") || (name.length > 5 && name[5] !== ":")) continue;
      count += COST_OF_DECLARATION;
      inner ??= new Map(this.#prefixes);
      inner.set(name.slice(6), shortNamespace(attributes[name] ?? ""));
    }
    if (inner === null) return count;
    if (inner.size > MOST_PREFIXES) throw new Unreadable("file-damaged");
    this.#outer.push({ depth, prefixes: this.#prefixes });
    this.#use(inner);
    return count;
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

/** Office declares some forty; each declaration copies the ones around it. */
const MOST_PREFIXES = 250;
const COST_OF_DECLARATION = 3;
