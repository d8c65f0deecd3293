import { sayProblem } from "@rata/texts/problem/sayProblem";
import { id as words } from "@rata/texts/command/command";
import { type Command, CommandProblem, type ExitCode, type Output } from "./Command.ts";

/** The commands by name; a new one is one file in `commands` and one line here. Only the one asked for is loaded: starting is quick. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ["matrix", async () => (await import("./commands/matrix.ts")).matrix],
  ["check", async () => (await import("./commands/check.ts")).check],
  ["report", async () => (await import("./commands/report.ts")).report],
  ["series", async () => (await import("./commands/series.ts")).series],
  ["claims", async () => (await import("./commands/claims.ts")).claims],
  ["fgt", async () => (await import("./commands/fgt.ts")).fgt],
]);

/** Runs one command line. Never throws and never prints a stack trace: what goes wrong is a problem in words, also as JSON. */
export async function run(argv: readonly string[], output: Output): Promise<ExitCode> {
  const [name, ...rest] = argv;
  const isHelp = name === "--help" || name === "-h" || name === "help";
  if (isHelp) {
    output.result(await listUsage());
    return 0;
  }
  try {
    const load = COMMANDS.get(name ?? "");
    if (load === undefined) throw new CommandProblem("command-unknown", 2, { name: name ?? "" });
    const command = await load();
    return await command.run(rest, output);
  } catch (fault) {
    return await tell(fault, argv.includes("--json"), output);
  }
}

async function tell(fault: unknown, isJson: boolean, output: Output): Promise<ExitCode> {
  const { problem, exitCode } = fault instanceof CommandProblem ? fault : new CommandProblem("command-failed", 1);
  const said = sayProblem(problem, "id");
  if (isJson) output.result(`${JSON.stringify({ problems: [{ ...problem, ...said }] })}\n`);
  else output.trouble(`${said.message}\n${said.fix}\n${exitCode === 2 ? `\n${await listUsage()}` : ""}`);
  return exitCode;
}

async function listUsage(): Promise<string> {
  const commands = await Promise.all([...COMMANDS.values()].map((load) => load()));
  const lines = commands.map(({ usage }) => `  rata ${usage}\n`);
  return `${words.usage}\n${lines.join("")}`;
}
