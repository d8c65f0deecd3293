import type { RowView } from "@rata/domain/plan/matrix/RowView";
import { expect, test } from "vitest";
import { toProposals } from "./toProposals.ts";

test("a suggestion for a sector covers the chosen rows below it, and only the chosen", () => {
  const rows = [
    row("a1", "s1", "Kesehatan"),
    row("a2", "s1", "Kesehatan"),
    row("b1", "s2", "Sosial"),
    row("c1", "s3", "Energi"),
  ];
  const suggestions = [
    { nodeId: "s1", agencyId: "health" },
    { nodeId: "b1", agencyId: "social" },
    { nodeId: "zz", agencyId: "none" },
  ];
  expect(toProposals(rows, suggestions)).toEqual([
    { key: "s1:health", sector: "Kesehatan", agencyId: "health", nodeIds: ["s1"], rows: 2 },
    { key: "s2:social", sector: "Sosial", agencyId: "social", nodeIds: ["b1"], rows: 1 },
  ]);
  expect(toProposals(rows.slice(3), suggestions)).toEqual([]);
});

function row(nodeId: string, sectorId: string, sector: string): RowView {
  return {
    nodeId,
    lineId: null,
    path: { sector: sectorId, policy: null, objective: null, program: null, activity: null },
    values: {
      no: null,
      sector,
      policy: null,
      objective: null,
      objectiveIndicator: null,
      program: null,
      programIndicator: null,
      activity: null,
      activityIndicator: null,
    },
    stated: [],
    restated: [],
    location: null,
    target: null,
    ceiling: null,
    funding: null,
    details: null,
    agency: null,
    sourceLine: null,
  };
}
