import { startTestCluster } from "#postgres/startTestCluster";

/**
 * A vitest globalSetup: names a running cluster in RATA_TEST_DATABASE_URL (its superuser), starting one only
 * when the variable is empty, so that every project of one test run shares one server.
 * @public named by path in the configurations of the test runner
 */
export default async function provideCluster(): Promise<() => Promise<void>> {
  if (process.env["RATA_TEST_DATABASE_URL"]) return async () => {};
  const cluster = await startTestCluster({ isDurable: false });
  process.env["RATA_TEST_DATABASE_URL"] = cluster.superuserUrl;
  process.env["RATA_TEST_APP_DATABASE_URL"] = cluster.appUrl;
  return cluster.release;
}
