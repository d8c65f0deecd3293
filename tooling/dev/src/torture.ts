// npm run torture: server and database are killed while operators work, on a database of its own.
import { startTestCluster } from "#postgres/startTestCluster";
import { exitWith } from "#process/exitWith";
import { runInherited } from "#process/runInherited";
import { rootFolder } from "#workspace/rootFolder";

await exitWith(async () => {
  const cluster = await startTestCluster({ isDurable: true });
  try {
    return await runInherited(process.execPath, [`${rootFolder}/apps/api/src/torture.ts`, ...process.argv.slice(2)], {
      env: { ...process.env, RATA_TEST_DATABASE_URL: cluster.superuserUrl },
      cwd: rootFolder,
    });
  } finally {
    await cluster.release();
  }
});
