// npm run measure [-- folder]: lines by package, files by folder, imports between areas, of this checkout or another.
import { exitWith } from "#process/exitWith";
import { runInherited } from "#process/runInherited";
import { rootFolder } from "#workspace/rootFolder";

await exitWith(() =>
  runInherited(process.execPath, [`${rootFolder}/tooling/lint/src/measure.ts`, ...process.argv.slice(2)], {
    env: process.env,
    cwd: rootFolder,
  }),
);
