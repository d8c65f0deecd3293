import { defineEdition } from "@rata/editions/Edition";
import { EDITION_REGISTRY } from "@rata/editions/editions";
import { province } from "@rata/editions/province/province";
import { expect, test } from "vitest";
import { openServices } from "./openServices.ts";

test.each([
  [{ reports: ["plan-matrix", "gone"] }, "no report gone"],
  [{ chapters: { "plan-matrix": ["matrix", "gone"] } }, "no chapter gone"],
  [{ chapters: { gone: ["matrix"] } }, "no report gone"],
])("no server starts on an edition that names %j, which nothing answers", async (names, said) => {
  const takeBack = EDITION_REGISTRY.add(defineEdition({ ...province, id: "broken", ...names }));
  const never = () => {
    throw new Error("nothing is opened before the edition is known");
  };
  const parts = { openConnection: never, renderer: { render: never, close: never }, say: never };
  const tables = { read: never, readFigures: never, readBoundaries: never, close: never };
  const environment = { edition: "broken", region: null, folder: "." };
  await expect(openServices(environment, { ...parts, tables })).rejects.toThrow(said);
  takeBack();
});
