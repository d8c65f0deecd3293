import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import path from "node:path";

const DIGEST_LENGTH = 64;

/** Files by the digest of their bytes: written once, never changed, the same file once. */
export class FileStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Keeps the bytes; they are on the disk before it returns. Gives back their SHA-256 in hexadecimal. */
  async keep(bytes: Uint8Array): Promise<string> {
    const digest = digestOf(bytes);
    const place = this.#placeOf(digest);
    if (await exists(place)) return digest;
    await mkdir(path.dirname(place), { recursive: true });
    // Under another name first: a half-written file never stands under its digest.
    const draft = `${place}.${randomUUID()}`;
    const file = await open(draft, "wx", 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, place);
    return digest;
  }

  /** @returns null when the file is gone or no longer what its digest says. */
  async find(digest: string): Promise<Uint8Array | null> {
    if (!/^[0-9a-f]{64}$/u.test(digest)) return null;
    const bytes = await readFile(this.#placeOf(digest)).catch(() => null);
    return bytes !== null && digestOf(bytes) === digest ? bytes : null;
  }

  /** Removes every file but those of the given digests. Their drafts stay too: a file is named by its owner before it is kept. */
  async keepOnly(digests: ReadonlySet<string>): Promise<void> {
    const entries = await readdir(this.#folder, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (entry.isFile() && !digests.has(entry.name.slice(0, DIGEST_LENGTH)))
        await rm(path.join(entry.parentPath, entry.name), { force: true });
    }
  }

  #placeOf(digest: string): string {
    return path.join(this.#folder, digest.slice(0, 2), digest);
  }
}

/** SHA-256 of bytes, 64 hexadecimal digits. */
export function digestOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

async function exists(place: string): Promise<boolean> {
  return (await stat(place).catch(() => null)) !== null;
}
