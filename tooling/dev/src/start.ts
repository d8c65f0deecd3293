// npm start: the whole of Rata on one port, as in production.
import { exitWith } from "#process/exitWith";
import { findFreePort } from "#process/findFreePort";
import { whenStopped } from "#process/whenStopped";
import { supervise } from "#supervisor/supervise";
import { toApi, toBuild, toPreparation } from "#supervisor/parts";
import { openDatabase } from "#workspace/openDatabase";
import { say, sayGreeting, sayOtherPort } from "#workspace/say";
import { readSettings } from "#workspace/Settings";

await exitWith(async () => {
  const wished = readSettings(process.env);
  sayGreeting(wished);
  return supervise({
    folder: wished.folder,
    openDatabase: () => openDatabase(wished, say),
    toBuild: toBuild(),
    toParts: async (database) => {
      const settings = { ...wished, port: await findFreePort(wished.port, wished.host) };
      sayOtherPort(wished.port, settings.port);
      return {
        steps: toPreparation(settings, database, "production"),
        services: [toApi(settings, database, "production")],
        address: `http://localhost:${String(settings.port)}`,
      };
    },
    say,
    signal: whenStopped(),
  });
});
