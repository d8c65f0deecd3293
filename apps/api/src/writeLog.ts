/** One line of JSON on standard error for each thing worth knowing; causes with their stack, which no person at a screen sees. */
export function writeLog(message: string, details: object = {}): void {
  const plain = Object.fromEntries(
    Object.entries(details).map(([key, value]) => [key, value instanceof Error ? describe(value) : value]),
  );
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), message, ...plain })}\n`);
}

function describe(error: Error): object {
  return {
    name: error.name,
    text: error.message,
    stack: error.stack,
    ...(error.cause instanceof Error ? { cause: describe(error.cause) } : {}),
  };
}
