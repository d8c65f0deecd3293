import { describeError } from "#process/PlainError";

/** Runs a command's main function: its number becomes the exit code, an error one sentence and code 1. */
export async function exitWith(main: () => Promise<number>): Promise<void> {
  const code = await main().catch((error: unknown) => {
    process.stderr.write(`${describeError(error)}\n`);
    return 1;
  });
  // A watched socket or an inherited pipe may still be open; nothing is left to wait for.
  process.exit(code);
}
