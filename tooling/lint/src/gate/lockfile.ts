import { readFileSync } from "node:fs";
import path from "node:path";

import type { Gate } from "#gate/Gate";

/** Refuses download addresses in the lockfile: they tie an installation to one machine's registry. */
export const lockfile: Gate = (root) => {
  const file = "pnpm-lock.yaml";
  const lines = readFileSync(path.join(root, file), "utf8").split("\n");
  return lines.flatMap((text, index) =>
    /\btarball:|https?:\/\//.test(text)
      ? [
          {
            file,
            line: index + 1,
            rule: "lockfile",
            message: `A download address stands here: ${text.trim().slice(0, 80)}`,
          },
        ]
      : [],
  );
};
