import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inject } from "vitest";
import { ADMIN, type DemoAccount } from "./prepareTemplates.ts";
import { collectOutput, runProcess } from "./runProcess.ts";
import { createDatabase, dropDatabase, toDatabaseSettings } from "./testDatabase.ts";

/** A whole Rata: the built server and client, and a fresh copy of an edition's demo. */
export interface Rata {
  url: string;
  accounts: readonly DemoAccount[];
  /** Runs the administration command beside the server and gives back what it said. */
  administer: (words: readonly string[]) => Promise<string>;
  stop: () => Promise<void>;
}

/** Starts everything on free ports; `stop` leaves nothing behind. */
export async function startRata(edition: string): Promise<Rata> {
  const { byEdition, server: program, webFolder } = inject("templates");
  const template = byEdition[edition];
  if (template === undefined) throw new Error(`there is no template of the edition ${edition}`);
  const name = `rata_e2e_${randomUUID().replaceAll("-", "")}`;
  await createDatabase(name, template.database);
  const folder = mkdtempSync(path.join(tmpdir(), "rata-e2e-"));
  if (existsSync(template.folder)) cpSync(template.folder, folder, { recursive: true });
  const env = {
    ...process.env,
    ...toDatabaseSettings(name),
    HOST: "127.0.0.1",
    PORT: "0",
    EDITION: edition,
    RATA_FOLDER: folder,
    WEB_FOLDER: webFolder,
    NODE_ENV: "production",
  };
  const server = spawn(process.execPath, [program], { env, stdio: ["ignore", "pipe", "inherit"] });
  const url = await readAddress(server);
  const stop = async () => {
    server.kill("SIGTERM");
    if (server.exitCode === null) await once(server, "exit");
    await dropDatabase(name);
    rmSync(folder, { recursive: true, force: true });
  };
  return {
    url,
    accounts: template.accounts,
    administer: (words) => runProcess(process.execPath, [ADMIN, ...words], env),
    stop,
  };
}

function readAddress(server: ChildProcess): Promise<string> {
  const said = collectOutput(server);
  return new Promise((resolve, reject) => {
    server.stdout?.on("data", () => {
      const address = /Peladen siap di (http:\S+)/u.exec(said.text)?.[1];
      if (address !== undefined) resolve(address);
    });
    server.once("exit", (code) =>
      reject(new Error(`the server ended with ${String(code)} before it was ready: ${said.text}`)),
    );
  });
}
