import type { Observation } from "@rata/domain/indicator/Observation";
import { Scope } from "#access/Scope";
import { inTransaction } from "#database/transaction";
import type { TestServer } from "#testing/openTestServer";
import { addObservations } from "#indicator/observation.store";
import { Work } from "#Work";

/** Adds figures under an import of their own; gives back its id. The clock moves, so that imports stand in their order. */
export async function addFigures(server: TestServer, observations: readonly Observation[]): Promise<string> {
  server.moveClock(1);
  const { services } = server;
  const of = { id: services.makeId(), at: services.now(), fileName: "angka.csv", fileDigest: "0" };
  const scope = Scope.forSystem("Pengujian");
  await inTransaction(services, (em) => addObservations(new Work(services, scope, em), { import: of, observations }));
  return of.id;
}
