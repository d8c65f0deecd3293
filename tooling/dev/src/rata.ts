// npm run --silent rata -- …: the offline command, with nothing else on standard output.
import { runInherited } from "#process/runInherited";
import { rootFolder } from "#workspace/rootFolder";

// npm moves to the root of the repository; a file name means the folder where the person typed it.
process.exitCode = await runInherited(
  process.execPath,
  // A small young generation: a big plan then stays below 300 MB instead of leaving its rubbish until later.
  ["--max-semi-space-size=16", `${rootFolder}/apps/cli/src/main.ts`, ...process.argv.slice(2)],
  {
    env: process.env,
    cwd: process.env["INIT_CWD"] ?? process.cwd(),
  },
);
