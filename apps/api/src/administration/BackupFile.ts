import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { open, rename, rm, stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip, type Gzip } from "node:zlib";
import { DomainError } from "@rata/domain/problem/DomainError";
import * as z from "zod";

/** What stands at the head of a backup. */
export const Manifest = z.object({
  format: z.literal("rata-backup"),
  version: z.literal(1),
  madeAt: z.iso.datetime(),
  schema: z.array(z.string()),
  edition: z.string(),
  region: z.string(),
});
export type Manifest = z.infer<typeof Manifest>;

const HEAD = "rata-backup";
const END = "end";

/**
 * Writes a backup: one compressed text file of lines, "name TAB content", closed by the digest of all lines before it. It gets its
 * name only when it is whole and on the disk; a file that is there already is never written over.
 */
export class BackupWriter {
  readonly #file: string;
  readonly #gzip: Gzip = createGzip();
  readonly #hash = createHash("sha256");
  readonly #written: Promise<void>;

  private constructor(file: string) {
    this.#file = file;
    this.#written = pipeline(this.#gzip, createWriteStream(`${file}.part`, { flags: "wx", mode: 0o600 }));
  }

  /** @throws DomainError "file-exists" */
  static async create(file: string, manifest: Manifest): Promise<BackupWriter> {
    for (const name of [file, `${file}.part`])
      if ((await stat(name).catch(() => null)) !== null) throw new DomainError("file-exists", { name });
    const writer = new BackupWriter(file);
    // Whoever writes waits for room; an error of the disk is told when the file is closed.
    writer.#written.catch(() => null);
    await writer.put(HEAD, JSON.stringify(manifest));
    return writer;
  }

  async put(name: string, content: string): Promise<void> {
    const line = `${name}\t${content}\n`;
    this.#hash.update(line);
    if (!this.#gzip.write(line))
      await Promise.race([new Promise((resolve) => this.#gzip.once("drain", resolve)), this.#written]);
  }

  /** Closes the file. Gives back the digest of its lines. */
  async finish(): Promise<string> {
    const digest = this.#hash.digest("hex");
    this.#gzip.end(`${END}\t${digest}\n`);
    await this.#written;
    const file = await open(`${this.#file}.part`, "r+");
    await file.sync();
    await file.close();
    await rename(`${this.#file}.part`, this.#file);
    return digest;
  }

  async abandon(): Promise<void> {
    this.#gzip.destroy();
    await this.#written.catch(() => null);
    await rm(`${this.#file}.part`, { force: true });
  }
}

/**
 * Reads a whole backup without using it: is it one of ours, and does it still say what was written?
 * @throws DomainError "backup-foreign", "backup-damaged"
 */
export async function inspectBackup(file: string): Promise<Manifest> {
  const hash = createHash("sha256");
  let manifest: Manifest | null = null;
  let closing: string | null = null;
  for await (const { name, content, line } of readLines(file)) {
    if (closing !== null) throw new DomainError("backup-damaged", { part: "ada isi setelah akhir berkas" });
    manifest ??= parseManifest(name, content);
    if (name === END) closing = content;
    else hash.update(`${line}\n`);
  }
  if (manifest === null) throw new DomainError("backup-foreign");
  if (closing === null) throw new DomainError("backup-damaged", { part: "akhir berkas tidak ada" });
  if (closing !== hash.digest("hex")) throw new DomainError("backup-damaged", { part: "sidik isi tidak cocok" });
  return manifest;
}

export interface BackupLine {
  name: string;
  content: string;
  line: string;
}

/** The lines of a backup in order. @throws DomainError */
export async function* readLines(file: string): AsyncGenerator<BackupLine> {
  const source = createReadStream(file);
  const gunzip = createGunzip().setEncoding("utf8");
  const joined = pipeline(source, gunzip).catch((error: unknown) => error);
  let count = 0;
  try {
    for await (const line of splitLines(gunzip)) {
      count += 1;
      const tab = line.indexOf("\t");
      yield { name: line.slice(0, Math.max(tab, 0)), content: line.slice(tab + 1), line };
    }
  } catch (error) {
    throw toRefusal(error, count);
  }
  const failure = await joined;
  if (failure !== undefined) throw toRefusal(failure, count);
}

/** Only the writer's own line feed ends a line: Node's readline also breaks at U+2028 and U+2029, which texts may hold. */
async function* splitLines(chunks: AsyncIterable<unknown>): AsyncGenerator<string> {
  let parts: string[] = [];
  for await (const chunk of chunks) {
    const [first = "", ...others] = String(chunk).split("\n");
    parts.push(first);
    for (const next of others) {
      yield parts.join("");
      parts = [next];
    }
  }
  const last = parts.join("");
  if (last !== "") yield last;
}

function toRefusal(error: unknown, count: number): unknown {
  if (error instanceof DomainError) return error;
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  if (code.startsWith("Z_") && count === 0) return new DomainError("backup-foreign");
  return code.startsWith("Z_") || code === "ERR_STREAM_PREMATURE_CLOSE"
    ? new DomainError("backup-damaged", { part: "isi tidak dapat dibuka" })
    : error;
}

function parseManifest(name: string, content: string): Manifest {
  if (name !== HEAD) throw new DomainError("backup-foreign");
  try {
    return Manifest.parse(JSON.parse(content));
  } catch {
    throw new DomainError("backup-foreign");
  }
}
