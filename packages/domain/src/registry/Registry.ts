/**
 * The things of one kind by their keys: those of the core, and those that packs from outside add while an app starts. `all` grows
 * with them, so that what reads it later sees every entry.
 */
export class Registry<Entry> {
  readonly #kind: string;
  readonly #keyOf: (entry: Entry) => string;
  readonly #byKey = new Map<string, Entry>();
  readonly #all: Entry[] = [];

  constructor(kind: string, keyOf: (entry: Entry) => string, entries: readonly Entry[]) {
    this.#kind = kind;
    this.#keyOf = keyOf;
    this.add(...entries);
  }

  /** Every entry in the order in which it was added. */
  get all(): readonly Entry[] {
    return this.#all;
  }

  /** Adds entries, or none of them. @returns what takes them back, for tests. @throws Error for a key that is taken */
  add(...entries: readonly Entry[]): () => void {
    const keys = entries.map(this.#keyOf);
    const double = keys.find((key, at) => this.#byKey.has(key) || keys.indexOf(key) !== at);
    if (double !== undefined) throw new Error(`two of one ${this.#kind}: ${double}`);
    for (const entry of entries) this.#byKey.set(this.#keyOf(entry), entry);
    this.#all.push(...entries);
    return () => {
      for (const key of keys) this.#byKey.delete(key);
      this.#all.splice(0, Infinity, ...this.#byKey.values());
    };
  }

  /** @returns null for a key that nothing answers */
  find(key: string): Entry | null {
    return this.#byKey.get(key) ?? null;
  }

  /** @throws Error for a key that nothing answers */
  get(key: string): Entry {
    const found = this.#byKey.get(key);
    if (found === undefined) throw new Error(`no ${this.#kind} ${key}`);
    return found;
  }
}
