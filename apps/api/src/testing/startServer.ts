import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { createInterface } from "node:readline";

/** The server as a process of its own, as it runs in an office: it can be killed at any moment. */
export interface ServerProcess {
  url: string;
  /** Ends it at once, as a power cut would. */
  kill: () => Promise<void>;
}

/** Starts the server on a database and waits until it listens. @throws Error with what it said when it ends before. */
export async function startServer(
  ownerUrl: string,
  folder: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const entry = path.join(import.meta.dirname, "../main.ts");
  const child = spawn(process.execPath, [entry], {
    env: {
      ...process.env,
      DATABASE_URL: ownerUrl,
      DATABASE_APP_URL: "",
      PORT: "0",
      RATA_FOLDER: folder,
      ...variables,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: string[] = [];
  child.stderr.on("data", (bytes: Buffer) => said.push(bytes.toString()));
  const url = await readUrl(child, said);
  return { url, kill: () => killNow(child) };
}

async function readUrl(child: ChildProcess, said: readonly string[]): Promise<string> {
  if (child.stdout === null) throw new Error("the server has no output");
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/\S+/u.exec(line)?.[0];
    if (url !== undefined) return url;
  }
  throw new Error(`the server did not start: ${said.join("")}`);
}

async function killNow(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "exit");
}
