/** An error whose message is meant for the person at the terminal: printed alone, without a stack. */
export class PlainError extends Error {
  override name = "PlainError";
}

/** What to print about anything thrown: a plain sentence when it is one, else the whole trace. */
export function describeError(error: unknown): string {
  if (error instanceof PlainError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
