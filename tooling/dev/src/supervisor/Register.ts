import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { stopGroup } from "#process/ChildGroup";
import { PlainError } from "#process/PlainError";
import { openFolder } from "#workspace/openFolder";
import { findProcessIdentity, getOwnIdentity, isAlive, toPid } from "#process/ProcessIdentity";

/** The written list of what a supervisor started, by which the next one cleans up after a kill. */
export interface Register {
  readonly add: (name: string, pid: number) => void;
  readonly close: () => void;
}

/**
 * Opens the register of a folder. Refuses while another supervisor lives there; ends what a killed one
 * left running, since a leftover server would hold the port and answer with old code.
 */
export async function openRegister(folder: string, say: (message: string) => void): Promise<Register> {
  const place = path.join(folder, "processes");
  openFolder(folder);
  mkdirSync(place, { recursive: true, mode: 0o700 });
  const entries = readdirSync(place).map((name) => ({ name, identity: readFileSync(path.join(place, name), "utf8") }));
  const running = entries.find((entry) => entry.name === "supervisor" && isAlive(entry.identity));
  if (running !== undefined) {
    const pid = String(toPid(running.identity));
    throw new PlainError(
      `Rata sudah berjalan untuk folder ${folder} (proses ${pid}). Hentikan dahulu dengan Ctrl-C di sana, atau: kill ${pid}`,
    );
  }
  for (const { name, identity } of entries) {
    if (isAlive(identity)) {
      say(`Menghentikan sisa proses ${name} dari sesi sebelumnya.`);
      await stopGroup(toPid(identity));
    }
    rmSync(path.join(place, name), { force: true });
  }
  writeFileSync(path.join(place, "supervisor"), getOwnIdentity());
  return {
    add: (name, pid) => {
      const identity = findProcessIdentity(pid);
      if (identity !== null) writeFileSync(path.join(place, name), identity);
    },
    close: () => {
      rmSync(place, { recursive: true, force: true });
    },
  };
}
