import type { GateCommand } from "#verification/runGate";

/** Every gate, in the order in which their failures are best mended. */
export function listGates(isFresh: boolean): readonly GateCommand[] {
  const force = isFresh ? ["--force"] : [];
  return [
    { name: "form (oxfmt)", command: "oxfmt", args: ["--check", "."] },
    { name: "unused (knip)", command: "knip", args: ["--no-progress"] },
    { name: "peers (pnpm)", command: "pnpm", args: ["peers", "check"] },
    { name: "boundaries (turbo)", command: "turbo", args: ["boundaries"] },
    ...["arrows", "cycles", "purity", "names", "editions", "manifests", "lockfile"].map(toOwn),
    { name: "types", command: "turbo", args: ["run", "types", "--continue", "--output-logs=errors-only", ...force] },
    // After the types: the linter reads the router's emitted types, which a fresh clone has not made yet.
    { name: "rules (oxlint, with types)", command: "oxlint", args: ["--deny-warnings"] },
    { name: "build", command: "turbo", args: ["run", "build", "--continue", "--output-logs=errors-only", ...force] },
    ...["emittedTypes", "bundle", "modules"].map(toOwn),
  ];
}

function toOwn(name: string): GateCommand {
  return { name, command: process.execPath, args: ["tooling/lint/src/main.ts", name] };
}
