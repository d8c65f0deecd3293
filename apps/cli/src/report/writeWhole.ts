import { rename, rm, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { CommandProblem } from "../Command.ts";

/** Writes beside the target and renames: a reader never finds half a file, and a failure leaves the old one. @throws CommandProblem */
export async function writeWhole(out: string, bytes: Uint8Array): Promise<void> {
  const draft = `${out}.${process.pid}.tmp`;
  try {
    await writeFile(draft, bytes);
    await rename(draft, out);
  } catch {
    await rm(draft, { force: true });
    throw new CommandProblem("report-out-unwritable", 1, { name: basename(out) });
  }
}
