/**
 * Aborts when this process should stop: by Ctrl-C, by a signal, or because the command that started it was
 * killed without being able to forward anything.
 */
export function whenStopped(): AbortSignal {
  const stop = new AbortController();
  const abort = () => {
    stop.abort();
  };
  // A terminal signals the whole group and the bootstrap forwards: the same signal arrives twice.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, abort);
  watchParent(abort);
  return stop.signal;
}

function watchParent(abort: () => void): void {
  const parent = process.ppid;
  if (process.env["RATA_BOOTSTRAP"] !== String(parent)) return;
  const timer = setInterval(() => {
    if (process.ppid !== parent) abort();
  }, 500);
  timer.unref();
}
