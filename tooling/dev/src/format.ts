// npm run format [-- paths]: writes the house's form and mends what the rules can mend by themselves.
import { exitWith } from "#process/exitWith";
import { runInherited } from "#process/runInherited";
import { rootFolder } from "#workspace/rootFolder";

await exitWith(async () => {
  const paths = process.argv.slice(2);
  const options = { env: process.env, cwd: rootFolder };
  const formed = await runInherited("oxfmt", paths, options);
  const mended = await runInherited("oxlint", ["--fix", ...paths], options);
  return Math.max(formed, mended);
});
