import { readFile } from "node:fs/promises";
import { countingIds, randomPlan } from "@rata/domain/testing/randomPlan";
import { emptyPlan, type Plan } from "@rata/domain/plan/Plan";
import { CARRIED_COLUMNS } from "@rata/domain/plan/Column";
import { planRows } from "@rata/domain/plan/matrix/planRows";
import { province } from "@rata/editions/province/province";
import { printMatrix } from "@rata/importing/importers/plan-matrix/printMatrix";
import { readMatrix } from "@rata/importing/importers/plan-matrix/readMatrix";
import { toPlan } from "@rata/importing/importers/plan-matrix/toPlan";
import { NTT } from "@rata/importing/testing/context";
import { readTables } from "@rata/readers/readTables";
import type { RenderJob } from "@rata/renderers/worker/messages";
import { type Engines, renderJob } from "@rata/renderers/worker/renderJob";
import { chaptersOf } from "@rata/reporting/reports/chaptersOf";
import { makeReport } from "@rata/reporting/reports/makeReport";
import { planMatrix } from "@rata/reporting/reports/planMatrix";
import { describe, expect, test } from "vitest";

const engines: Engines = { folder: undefined, pdf: null, pictures: null };
const FORMATS = ["xlsx", "docx", "csv-semicolon", "csv-comma"] as const;

/** The file of a plan in one format, and the plan that the file is read as. */
async function throughFile(plan: Plan, format: (typeof FORMATS)[number]): Promise<Plan> {
  const { document, workbook } = makeReport(planMatrix, chaptersOf(planMatrix, province), {
    about: {
      region: { code: plan.region, name: "Provinsi Nusa Tenggara Timur" },
      level: "regency",
      year: plan.year,
      isDraft: true,
      seal: null,
      letterhead: null,
      signature: null,
    },
    sources: {
      plan: { plan, rows: planRows(plan), agencies: [] },
      stage: null,
      places: [],
      priorityNames: new Map(),
      planFigures: null,
    },
  });
  const jobs: Record<(typeof FORMATS)[number], RenderJob> = {
    xlsx: { format: "xlsx", workbook },
    docx: { format: "docx", document },
    "csv-semicolon": { format: "csv", workbook, convention: { separator: "semicolon", hasMark: true } },
    "csv-comma": { format: "csv", workbook, convention: { separator: "comma", hasMark: false } },
  };
  const { bytes } = await renderJob(jobs[format], engines);
  return planOf(bytes, `rencana.${format.slice(0, 4).replace("-", "")}`);
}

function planOf(bytes: Uint8Array, name: string): Plan {
  const read = readTables(bytes, name);
  if (!read.ok) throw new Error(read.problem.code);
  const reading = readMatrix(read.tables, NTT);
  expect(reading.refused).toEqual([]);
  return toPlan(reading, emptyPlan("again", "53", 2023), countingIds());
}

/** Everything that a row says; whether it restates a carried word is a matter of layout. */
function linesOf(plan: Plan) {
  return planRows(plan).map(({ values, line, ceiling, funding }) => ({
    values,
    location: line?.location ?? null,
    target: line?.target === null ? null : { text: line?.target.text, measures: line?.target.measures },
    ceiling,
    funding,
  }));
}

function ceilingsOf(plan: Plan) {
  return planRows(plan).flatMap(({ ceiling }) => (ceiling === null ? [] : [ceiling]));
}

describe.each(FORMATS)("written as %s and read again", (format) => {
  test("the real plan has equal lines, places, ceilings, targets and sources", async () => {
    const url = new URL("../../../../packages/importing/fixtures/rat-ntt-2023-tabel-3-1.txt", import.meta.url);
    const plan = planOf(await readFile(url), "rencana.txt");
    const again = await throughFile(plan, format);
    expect(linesOf(plan).length).toBe(34);
    expect(ceilingsOf(again).length).toBe(25);
    expect(linesOf(again)).toEqual(linesOf(plan));
  });

  test("random plans have equal lines, places, ceilings and targets", async () => {
    const plans = Array.from({ length: 40 }, (_, seed) => randomPlan(seed + 1, 25)).filter((plan) => isReadable(plan));
    expect(plans.length).toBeGreaterThan(10);
    for (const plan of plans) expect(linesOf(await throughFile(plan, format))).toEqual(linesOf(plan));
  });
});

/** Blank rows, and rows that name nothing but their number, can be held in a tree but not be told from nothing on paper. */
function isReadable(plan: Plan): boolean {
  const hasContent = printMatrix(plan).every((cells) => cells.some((cell) => cell !== ""));
  const hasNames = planRows(plan).every(({ values }) =>
    CARRIED_COLUMNS.some((column) => column !== "no" && values[column] !== null),
  );
  return hasContent && hasNames;
}
