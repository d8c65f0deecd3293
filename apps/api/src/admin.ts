// The administration command: migrate, demo, create-user, backup, restore, audit. Needs the database; says everything in Indonesian.
import { DomainError } from "@rata/domain/problem/DomainError";
import { sayRefusal } from "@rata/texts/refusal";
import { runCommand } from "#administration/runCommand";
import { readEnvironment } from "./env.ts";

try {
  process.exitCode = await runCommand(process.argv.slice(2), {
    readEnvironment,
    say: (text) => process.stdout.write(`${text}\n`),
    warn: (text) => process.stderr.write(`${text}\n`),
    input: process.stdin,
  });
} catch (error) {
  process.stderr.write(`${toWords(error)}\n`);
  process.exitCode = 1;
}

function toWords(error: unknown): string {
  if (error instanceof DomainError) return sayRefusal(error.code, error.params, "id") ?? error.code;
  return error instanceof Error ? error.message : String(error);
}
