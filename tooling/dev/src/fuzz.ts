// npm run fuzz [-- rounds [seed]]: the readers on spoilt copies of the real plan.
import { runInherited } from "#process/runInherited";
import { rootFolder } from "#workspace/rootFolder";

process.exitCode = await runInherited(
  process.execPath,
  [`${rootFolder}/packages/readers/src/fuzz.ts`, ...process.argv.slice(2)],
  { env: process.env, cwd: rootFolder },
);
