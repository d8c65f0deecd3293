import { accessSync, chmodSync, constants, existsSync, mkdirSync } from "node:fs";
import path from "node:path";

import { PlainError } from "#process/PlainError";

/**
 * Creates the folder of an instance. Others may pass through it (the database's unprivileged user must, when
 * root starts it) but not list it; each thing inside guards itself.
 */
export function openFolder(folder: string): void {
  try {
    if (!existsSync(folder)) {
      mkdirSync(folder, { recursive: true });
      chmodSync(folder, 0o711);
    }
    // Letters and tables that people uploaded: the folder itself can be passed through, these must not be read.
    mkdirSync(path.join(folder, "files"), { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    throw new PlainError(
      `Folder data ${folder} tidak dapat ditulisi oleh pengguna ini. ` +
        "Jalankan sebagai pemiliknya, atau isi RATA_FOLDER dengan folder lain.",
    );
  }
}
