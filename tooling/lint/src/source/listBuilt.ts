import { readdirSync } from "node:fs";
import path from "node:path";

/** Every file below a built folder, as paths from the root. */
export function listBuilt(root: string, folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const place = `${folder}/${entry.name}`;
    return entry.isDirectory() ? listBuilt(root, place) : [place];
  });
}
