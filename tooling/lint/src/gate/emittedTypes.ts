import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

import type { Gate } from "#gate/Gate";
import { resolveEmitted } from "#source/resolveEmitted";

const ENTRY = "apps/api/dist/types/root.d.ts";

/**
 * Follows the declarations that the client sees, from the router on, and refuses the database library in
 * them: its types would reach every file of the client and triple the time of each check.
 */
export const emittedTypes: Gate = (root) => {
  if (!existsSync(path.join(root, ENTRY))) {
    return [
      {
        file: ENTRY,
        line: 0,
        rule: "emitted-types",
        message: "The router's declarations were not emitted: run the types task first.",
      },
    ];
  }
  return [...resolveEmitted(root, ENTRY)].flatMap((file) =>
    readFileSync(path.join(root, file), "utf8")
      .split("\n")
      .flatMap((text, index) =>
        text.includes("@mikro-orm")
          ? [
              {
                file,
                line: index + 1,
                rule: "emitted-types",
                message: "The client would see MikroORM: return a domain type and name it in .output.",
              },
            ]
          : [],
      ),
  );
};
