import { run } from "./run.ts";

// A reader that has seen enough (`rata … | head`) closes the pipe: that is no error of ours.
process.stdout.on("error", (error) => {
  if ("code" in error && error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  result: (text) => process.stdout.write(text),
  trouble: (text) => process.stderr.write(text),
});
