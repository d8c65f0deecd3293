// node tooling/lint/src/main.ts <gate> [root]: judges the repository by one gate; all of them without a name.
import { fileURLToPath } from "node:url";

import { arrows } from "#gate/arrows";
import { bundle } from "#gate/bundle";
import { cycles } from "#gate/cycles";
import { editions } from "#gate/editions";
import { folders } from "#gate/folders";
import { emittedTypes } from "#gate/emittedTypes";
import { sayViolation } from "#gate/Gate";
import type { Gate } from "#gate/Gate";
import { lockfile } from "#gate/lockfile";
import { manifests } from "#gate/manifests";
import { modules } from "#gate/modules";
import { names } from "#gate/names";
import { purity } from "#gate/purity";

const gates: Readonly<Record<string, Gate | typeof modules>> = {
  arrows,
  cycles,
  purity,
  names,
  editions,
  folders,
  lockfile,
  manifests,
  emittedTypes,
  bundle,
  modules,
};

const [wanted, root = fileURLToPath(new URL("../../../", import.meta.url))] = process.argv.slice(2);
if (wanted !== undefined && gates[wanted] === undefined) {
  process.stderr.write(`Unknown gate ${wanted}; there are ${Object.keys(gates).join(", ")}.\n`);
  process.exit(2);
}
for (const [name, gate] of Object.entries(gates)) {
  if (wanted !== undefined && wanted !== name) continue;
  const violations = await gate(root);
  for (const violation of violations) process.stdout.write(`${sayViolation(violation)}\n`);
  if (violations.length > 0) process.exitCode = 1;
}
