import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

// Built, installed and deliberately wrong files are no part of what a gate judges.
const SKIPPED = new Set(["node_modules", "dist", "fixtures", "coverage"]);

/** Every file below some folders of the root, as paths from the root with forward slashes, sorted. */
export function listFiles(root: string, folders: readonly string[]): string[] {
  return folders.flatMap((folder) => (existsSync(path.join(root, folder)) ? walk(root, folder) : [])).sort();
}

function walk(root: string, folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const place = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return SKIPPED.has(entry.name) || entry.name.startsWith(".") ? [] : walk(root, place);
    return entry.isFile() ? [place] : [];
  });
}
