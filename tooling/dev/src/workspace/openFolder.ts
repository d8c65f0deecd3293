import { chmodSync, existsSync, mkdirSync } from "node:fs";

/**
 * Creates the folder of an instance. Others may pass through it (the database's unprivileged user must, when
 * root starts it) but not list it; each thing inside guards itself.
 */
export function openFolder(folder: string): void {
  if (existsSync(folder)) return;
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o711);
}
