// npm run admin -- …: administration with the database running, started and stopped around it when needed.
import { exitWith } from "#process/exitWith";
import { runInherited } from "#process/runInherited";
import { openDatabase } from "#workspace/openDatabase";
import { rootFolder } from "#workspace/rootFolder";
import { readSettings } from "#workspace/Settings";
import { toAppEnvironment } from "#workspace/toAppEnvironment";

await exitWith(async () => {
  const settings = readSettings(process.env);
  const database = await openDatabase(settings, (message) => process.stderr.write(`${message}\n`));
  try {
    return await runInherited(process.execPath, [`${rootFolder}/apps/api/src/admin.ts`, ...process.argv.slice(2)], {
      env: { ...toAppEnvironment(settings, database), NODE_ENV: "production" },
      // npm moves to the root of the repository; a file name means the folder where the person typed it.
      cwd: process.env["INIT_CWD"] ?? process.cwd(),
    });
  } finally {
    await database.release();
  }
});
