// npm run dev: the server restarts and the client reloads at every saved file.
import { exitWith } from "#process/exitWith";
import { findFreePort } from "#process/findFreePort";
import { whenStopped } from "#process/whenStopped";
import { supervise } from "#supervisor/supervise";
import { toApi, toPreparation, toVite } from "#supervisor/parts";
import { openDatabase } from "#workspace/openDatabase";
import { say, sayGreeting, sayOtherPort } from "#workspace/say";
import { readSettings } from "#workspace/Settings";

await exitWith(async () => {
  const wished = readSettings(process.env);
  sayGreeting(wished);
  return supervise({
    folder: wished.folder,
    openDatabase: () => openDatabase(wished, say),
    toBuild: null,
    toParts: async (database) => {
      const webPort = await findFreePort(wished.port, wished.host);
      sayOtherPort(wished.port, webPort);
      const settings = { ...wished, port: await findFreePort(webPort + 1, wished.host) };
      return {
        steps: toPreparation(settings, database, "development"),
        // The server first: Vite passes requests on to it from its first page.
        services: [toApi(settings, database, "development"), toVite(settings, webPort)],
        address: `http://localhost:${String(webPort)}`,
      };
    },
    say,
    signal: whenStopped(),
  });
});
