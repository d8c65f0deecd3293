// A supervisor over small stand-ins for the real parts: node supervise.fixture.ts <folder> <port> <behaviour>
import { createServer } from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { startCluster } from "#postgres/startCluster";
import { exitWith } from "#process/exitWith";
import { findFreePort } from "#process/findFreePort";
import { whenStopped } from "#process/whenStopped";
import { supervise } from "#supervisor/supervise";

const self = fileURLToPath(import.meta.url);
const [folder = "", port = "0", behaviour = "serve"] = process.argv.slice(2);

if (behaviour === "service") serve();
else await exitWith(() => runSupervisor());

function serve(): void {
  createServer((_request, response) => response.end("ok")).listen(Number(port), "127.0.0.1");
}

function runSupervisor(): Promise<number> {
  const toJob = (args: readonly string[]) => ({ command: process.execPath, args, env: process.env, cwd: "/" });
  const url = `http://127.0.0.1:${port}`;
  return supervise({
    folder,
    openDatabase: async () => {
      const cluster = await startCluster({
        folder: path.join(folder, "postgres"),
        isDurable: true,
        wishedPort: 0,
        say,
      });
      return { environment: { DATABASE_URL: cluster.ownerUrl }, pid: cluster.pid, release: cluster.release };
    },
    toBuild: { label: "Membangun", job: toJob(["-e", "setTimeout(() => {}, 50)"]), isShown: false },
    toParts: async (database) => ({
      steps: [
        {
          label: "Skema",
          job: toJob(["-e", behaviour === "broken" ? "throw new Error('rusak')" : ""]),
          isShown: false,
        },
        {
          label: "Contoh",
          job: toJob(["-e", `console.log('akun: sekretariat ${database.environment["DATABASE_URL"] ?? ""}')`]),
          isShown: true,
        },
      ],
      services: [{ name: "Peladen", job: toJob([self, folder, await findPort(), "service"]), url }],
      address: url,
    }),
    say,
    signal: whenStopped(),
  });
}

// A leftover of a killed start would still hold the port here.
async function findPort(): Promise<string> {
  const free = String(await findFreePort(Number(port)));
  if (free !== port) say(`Porta ${port} sedang dipakai`);
  return free;
}

function say(message: string): void {
  process.stdout.write(`${message}\n`);
}
