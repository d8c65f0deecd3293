import { sayProblem } from "@rata/texts/problem/sayProblem";
import { id as words } from "@rata/texts/command/command";
import { type Command, CommandProblem, type ExitCode, type Output } from "./Command.ts";
import { check } from "./commands/check.ts";
import { matrix } from "./commands/matrix.ts";
import { report } from "./commands/report.ts";

/** The commands by name; a new one is one file in `commands` and one line here. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ["matrix", matrix],
  ["check", check],
  ["report", report],
]);

/** Runs one command line. Never throws and never prints a stack trace: what goes wrong is a problem in words, also as JSON. */
export async function run(argv: readonly string[], output: Output): Promise<ExitCode> {
  const [name, ...rest] = argv;
  const isHelp = name === "--help" || name === "-h" || name === "help";
  if (isHelp) {
    output.result(listUsage());
    return 0;
  }
  try {
    const command = COMMANDS.get(name ?? "");
    if (command === undefined) throw new CommandProblem("command-unknown", 2, { name: name ?? "" });
    return await command.run(rest, output);
  } catch (fault) {
    return tell(fault, argv.includes("--json"), output);
  }
}

function tell(fault: unknown, isJson: boolean, output: Output): ExitCode {
  const { problem, exitCode } = fault instanceof CommandProblem ? fault : new CommandProblem("command-failed", 1);
  const said = sayProblem(problem, "id");
  if (isJson) output.result(`${JSON.stringify({ problems: [{ ...problem, ...said }] })}\n`);
  else output.trouble(`${said.message}\n${said.fix}\n${exitCode === 2 ? `\n${listUsage()}` : ""}`);
  return exitCode;
}

function listUsage(): string {
  const lines = [...COMMANDS.values()].map(({ usage }) => `  rata ${usage}\n`);
  return `${words.usage}\n${lines.join("")}`;
}
