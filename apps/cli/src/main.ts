import { run } from "./run.ts";

process.exitCode = await run(process.argv.slice(2), {
  result: (text) => process.stdout.write(text),
  trouble: (text) => process.stderr.write(text),
});
