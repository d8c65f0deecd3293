import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { readCoverage } from "./FontCoverage.ts";

const FACES = [
  "400Regular/SourceSans3_400Regular.ttf",
  "400Regular_Italic/SourceSans3_400Regular_Italic.ttf",
  "700Bold/SourceSans3_700Bold.ttf",
] as const;

export interface Fonts {
  files: Buffer[];
  /** Code points that every face draws. */
  coverage: ReadonlySet<number>;
}

/** The faces of Source Sans 3, read once in a process. `folder` is for a bundled server, whose fonts lie beside it. */
export function readFonts(folder: string = installedFolder()): Fonts {
  const files = FACES.map((face) => readFileSync(join(folder, face)));
  const [first, ...rest] = files.map((file) => readCoverage(file));
  const coverage = new Set([...(first ?? [])].filter((code) => rest.every((other) => other.has(code))));
  return { files, coverage };
}

function installedFolder(): string {
  const require = createRequire(import.meta.url);
  return dirname(require.resolve("@expo-google-fonts/source-sans-3/package.json"));
}
