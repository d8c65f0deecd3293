import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** Runs a program to its end and gives back what it said. @throws when it ends badly. */
export async function runProcess(command: string, words: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  const child = spawn(command, words, { env, stdio: ["ignore", "pipe", "inherit"] });
  const said = collectOutput(child);
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`${command} ${words.join(" ")} ended with ${String(code)}: ${said.text}`);
  return said.text;
}

/** What a program says, as it comes. */
export function collectOutput(child: ChildProcess): { text: string } {
  const said = { text: "" };
  child.stdout?.on("data", (bytes: Buffer) => {
    said.text += bytes.toString();
  });
  return said;
}
