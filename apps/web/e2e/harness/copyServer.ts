import { cp, glob, mkdir, symlink } from "node:fs/promises";
import path from "node:path";

/**
 * Puts the server's bundle into a folder as it is deployed: what comes from the registry lies beside it. In the workspace each
 * package has a folder of its own for that, of which a bundle finds only the nearest.
 */
export async function copyServer(root: string, folder: string): Promise<void> {
  await cp(path.join(root, "apps/api/dist/server"), path.join(folder, "dist/server"), { recursive: true });
  const installed = path.join(folder, "node_modules");
  const found = glob(["{apps/api,packages/*}/node_modules/[!.@]*", "{apps/api,packages/*}/node_modules/@*/*"], {
    cwd: root,
  });
  for await (const place of found) {
    const link = path.join(installed, place.split("node_modules/")[1] ?? "");
    await mkdir(path.dirname(link), { recursive: true });
    // Two packages that need the same have the same version of it: the catalog sees to that.
    await symlink(path.join(root, place), link).catch(() => {});
  }
}
