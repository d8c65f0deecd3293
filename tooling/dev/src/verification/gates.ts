import type { GateCommand } from "#verification/runGate";

/** Every gate, in groups: what a group makes, the groups after it need. */
export function listGates(isFresh: boolean): readonly (readonly GateCommand[])[] {
  const run = (task: string) => toTurbo(task, isFresh);
  return [
    [
      { name: "form (oxfmt)", command: "oxfmt", args: ["--check", "."] },
      { name: "unused (knip)", command: "knip", args: ["--no-progress"] },
      { name: "peers (pnpm)", command: "pnpm", args: ["peers", "check"] },
      { name: "boundaries (turbo)", command: "turbo", args: ["boundaries"] },
      ...["arrows", "cycles", "purity", "names", "editions", "folders", "manifests", "lockfile"].map(toOwn),
    ],
    [run("types"), run("build")],
    // The linter reads the router's emitted types, which a fresh clone has not made yet.
    [
      { name: "rules (oxlint, with types)", command: "oxlint", args: ["--deny-warnings"] },
      ...["emittedTypes", "bundle", "modules"].map(toOwn),
    ],
  ];
}

function toTurbo(task: string, isFresh: boolean): GateCommand {
  const force = isFresh ? ["--force"] : [];
  return { name: task, command: "turbo", args: ["run", task, "--continue", "--output-logs=errors-only", ...force] };
}

function toOwn(name: string): GateCommand {
  return { name, command: process.execPath, args: ["tooling/lint/src/main.ts", name] };
}
