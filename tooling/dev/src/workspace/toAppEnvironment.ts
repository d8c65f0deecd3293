import type { Database } from "#workspace/openDatabase";
import type { Settings } from "#workspace/Settings";
import { rootFolder } from "#workspace/rootFolder";

/** The variables that the server and its administration command read. */
export function toAppEnvironment(settings: Settings, database: Database): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ...database.environment,
    EDITION: settings.edition,
    REGION: settings.region,
    HOST: settings.host,
    PORT: String(settings.port),
    RATA_FOLDER: settings.folder,
    WEB_FOLDER: `${rootFolder}/apps/web/dist`,
  };
}
