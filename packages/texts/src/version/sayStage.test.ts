import { expect, test } from "vitest";
import { sayStage, sayStages } from "./sayStage.ts";

const SHIFT = { kind: "shift", number: 2, document: "Perkada Nomor 9 Tahun 2027", dated: "2027-05-03" } as const;
const PLAN = { kind: "rkpd", number: null, document: "Perkada Nomor 3 Tahun 2026", dated: "2026-06-30" } as const;

test("a stage is said with its number, document and day", () => {
  expect(sayStage(SHIFT, "id")).toBe("Pergeseran ke-2 (Perkada Nomor 9 Tahun 2027, 3 Mei 2027)");
  expect(sayStage(SHIFT, "en")).toBe("Shift 2 (Perkada Nomor 9 Tahun 2027, 3 May 2027)");
});

test("a comparison says both stages, also one that was not recorded", () => {
  expect(sayStages({ from: null, to: PLAN }, "id")).toBe(
    "Pagu: tahap belum dicatat → RKPD (Perkada Nomor 3 Tahun 2026, 30 Juni 2026)",
  );
});
