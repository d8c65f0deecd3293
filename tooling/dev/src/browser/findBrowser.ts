import { accessSync, constants } from "node:fs";
import path from "node:path";

import { unpackBrowser } from "#browser/unpackBrowser";
import { PlainError } from "#process/PlainError";

/** A browser for the end-to-end tests: give both to `chromium.launch` of playwright-core. */
export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

/** Where to look; the real environment unless a test says otherwise. */
export interface BrowserSearch {
  readonly chromium: string | undefined;
  readonly path: string;
  readonly isRoot: boolean;
  /** Whether somebody wants to look on: the packaged browser has no window. */
  readonly hasWindow?: boolean;
}

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/**
 * Finds a Chromium: the one named by $CHROMIUM, else the one that comes as a package, else an installed one. The packaged one is a
 * headless shell of one version: two of them run beside each other where two whole browsers do not.
 * None is an error and never a skipped test.
 */
export async function findBrowser(search: BrowserSearch = readSearch()): Promise<Browser> {
  if (search.chromium) return toBrowser(requireExecutable(search.chromium), search);
  const isPackaged = process.platform === "linux" && process.arch === "x64";
  if (isPackaged && search.hasWindow !== true) return toBrowser(await unpackBrowser(), search);
  const installed = [...listCandidates(search.path), MAC].find(isExecutable);
  if (installed !== undefined) return toBrowser(installed, search);
  throw new PlainError(
    "Tidak ada peramban untuk pengujian. Pasang Chromium atau Chrome, atau isi CHROMIUM dengan letaknya.",
  );
}

function readSearch(): BrowserSearch {
  return {
    chromium: process.env["CHROMIUM"],
    path: process.env["PATH"] ?? "",
    isRoot: process.getuid?.() === 0,
    hasWindow: process.env["RATA_WINDOW"] === "1",
  };
}

// Chromium's sandbox refuses root; /dev/shm is 64 MB in containers and a full page crashes in it.
function toBrowser(executablePath: string, search: BrowserSearch): Browser {
  return { executablePath, args: [...(search.isRoot ? ["--no-sandbox"] : []), "--disable-dev-shm-usage"] };
}

function listCandidates(searchPath: string): string[] {
  return searchPath.split(path.delimiter).flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
}

function requireExecutable(file: string): string {
  if (isExecutable(file)) return file;
  throw new PlainError(`CHROMIUM menunjuk ${file}, tetapi berkas itu tidak ada atau tidak dapat dijalankan.`);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
