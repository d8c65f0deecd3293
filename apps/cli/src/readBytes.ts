import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { DEFAULT_LIMITS } from "@rata/readers/limits";
import { CommandProblem } from "./Command.ts";

/** A file's bytes. Looks at the size before reading: a device or an endless pipe is never opened. @throws CommandProblem */
export async function readBytes(file: string): Promise<Uint8Array> {
  const name = basename(file);
  const found = await stat(file).catch(() => null);
  if (found === null) throw new CommandProblem("file-missing", 1, { name });
  if (!found.isFile()) throw new CommandProblem("file-not-regular", 1, { name });
  if (found.size > DEFAULT_LIMITS.bytes)
    throw new CommandProblem("file-too-large", 1, { limit: DEFAULT_LIMITS.bytes / 1024 / 1024 });
  return readFile(file).catch(() => {
    throw new CommandProblem("file-missing", 1, { name });
  });
}
