import type { FundingSource } from "@rata/domain/plan/Funding";
import { newAgency } from "@rata/domain/agency/Agency";
import { renameFrom } from "@rata/domain/agency/agencyHistory";
import { emptyPlan, type Plan } from "@rata/domain/plan/Plan";
import { randomPlan } from "@rata/domain/testing/randomPlan";
import { TIMOR } from "@rata/domain/testing/timor";
import fc from "fast-check";
import { expect, test } from "vitest";
import { listTexts } from "#document/listTexts";
import type { MadeReport } from "#reports/makeReport";
import { givenOf, makeSample, type SampleSource } from "#reports/testing/makeSample";
import { toRupiah } from "@rata/domain/number/Rupiah";
import { samplePlan } from "../plan/samplePlan.ts";
import { findRecapFacts } from "./findRecapFacts.ts";
import { RecapFacts, RecapKey } from "./RecapFacts.ts";

const APBD: FundingSource = { text: "APBD", budget: "apbd-province", origin: null, amount: null };
const DAU: FundingSource = { text: "DAU", budget: null, origin: "transfer.dau", amount: toRupiah(60) };
const PAD: FundingSource = { text: "PAD", budget: null, origin: "own-revenue", amount: toRupiah(40) };

/** Four activities: one for a regency, one for all of them, one for two, one without a place and without money. */
const PLAN: Plan = samplePlan([
  { cells: { no: "1", sector: "Sosial", program: "Panti", activity: "Makan" }, ceiling: 500, sources: [APBD] },
  { cells: { activity: "Data" }, ceiling: 300, sources: [APBD] },
  { cells: { activity: "Bencana" }, ceiling: 100, sources: [DAU, PAD] },
  { cells: { no: "2", sector: "Energi", activity: "Listrik" } },
]);

function placed(plan: Plan): Plan {
  const places = [
    [{ text: "Kab. Kupang", code: "53.01" }],
    [{ text: "22 kab/kota", code: "53", every: "regency" as const }],
    [
      { text: "Sikka", code: "53.07.01" },
      { text: "TTS", code: "53.02" },
    ],
  ];
  const order = ["Makan", "Data", "Bencana"];
  const lines = Object.entries(plan.lines).map(([id, line]) => {
    const found = places[order.indexOf(plan.nodes[line.node]?.text ?? "")];
    const location = found === undefined ? null : { text: found.map(({ text }) => text).join(", "), places: found };
    return [id, { ...line, location }] as const;
  });
  return { ...plan, lines: Object.fromEntries(lines) };
}

function sourceOf(overrides: SampleSource = {}): SampleSource {
  return {
    plan: placed(PLAN),
    regions: [...TIMOR.byCode.values()],
    signature: { kind: "signature", intro: "Kupang", office: ["Sekretaris"], name: null, details: [] },
    isDraft: true,
    ...overrides,
  };
}

function findFacts(recap: RecapKey, overrides: SampleSource = {}): RecapFacts {
  const { sources, about } = givenOf(sourceOf(overrides));
  return findRecapFacts(recap, { ...sources, level: about.level });
}

function make(recap: RecapKey, overrides: SampleSource = {}): MadeReport {
  return makeSample(`recap-${recap}`, sourceOf(overrides));
}

function partsOf(recap: RecapKey, at = 0, overrides: SampleSource = {}) {
  const axis = findFacts(recap, overrides).axes[at];
  return axis?.parts.map(({ key, activities, shared, ceiling }) => [key, activities, shared, ceiling.amount]);
}

test("money for one region stands there; for all, for several and for none it stands apart and is never divided", () => {
  expect(partsOf("region")).toEqual([
    ["53.01", 1, 0, 500],
    ["53.02", 0, 1, 0],
    ["53.07", 0, 1, 0],
    ["53.14", 0, 0, 0],
    ["53.71", 0, 0, 0],
    ["every", 1, 0, 300],
    ["several", 1, 0, 100],
    ["none", 1, 0, 0],
  ]);
});

test("the recap by region says why, and names the regions that no activity names", () => {
  const text = listTexts(make("region").document).join("\n");
  expect(text).toContain(
    "Pagu kegiatan untuk semua kabupaten/kota (misalnya “22 kab/kota”), untuk beberapa kabupaten/kota, atau tanpa rincian wilayah tidak dapat dibagi menurut kabupaten/kota. Pagu itu, seluruhnya Rp400, disajikan pada baris tersendiri dan tidak ditambahkan kepada wilayah mana pun.",
  );
  expect(text).toContain(
    "Kabupaten/kota yang tidak disebut dengan namanya oleh satu kegiatan pun: Kabupaten Rote Ndao serta Kota Kupang.",
  );
  expect(text).toContain("Semua kabupaten/kota (tidak dibagi)");
});

test("a recap says of which stage of the budget its ceilings are, where that was recorded", () => {
  const stage = { kind: "dpa", number: null, document: "DPA Nomor 7 Tahun 2023", dated: "2023-01-04" } as const;
  const said = (overrides: SampleSource) => listTexts(make("source", overrides).document).join(" ");
  expect(said({ stage })).toContain("Pagu menurut tahap DPA (DPA Nomor 7 Tahun 2023, 4 Januari 2023).");
  expect(said({})).not.toContain("menurut tahap");
});

test("sources are divided by their amounts only, on each axis by itself", () => {
  expect(partsOf("source", 0)).toEqual([
    ["apbd-province", 2, 0, 800],
    ["unstated", 1, 0, 100],
    ["none", 1, 0, 0],
  ]);
  expect(partsOf("source", 1)).toEqual([
    ["own-revenue", 1, 0, 40],
    ["transfer.dau", 1, 0, 60],
    ["unstated", 2, 0, 800],
    ["none", 1, 0, 0],
  ]);
});

test("agencies that have nothing in the plan take no row, and what names none says so", () => {
  const social = Object.values(PLAN.nodes).find((node) => node.text === "Sosial");
  if (social === undefined) throw new Error("no sector");
  const plan = { ...placed(PLAN), nodes: { ...PLAN.nodes, [social.id]: { ...social, agency: "dinsos" } } };
  const agencies = ["dinsos", "dinkes"].map((id) => newAgency({ id, name: `Dinas ${id}`, shortName: id, sectors: [] }));
  expect(partsOf("agency", 0, { plan, agencies })).toEqual([
    ["dinsos", 3, 0, 900],
    ["none", 1, 0, 0],
  ]);
  const text = listTexts(make("agency", { plan, agencies }).document);
  expect(text).toEqual(expect.arrayContaining(["Dinas dinsos", "Subjumlah Dinas dinsos (3 kegiatan)"]));
  expect(text.join("\n")).toContain("Dari 4 kegiatan, 1 belum menyebut perangkat daerah pelaksana.");
  const named = (from: string) => {
    const [social, ...others] = agencies;
    const renamed = social === undefined ? [] : [renameFrom(social, { name: "Dinas baru", shortName: "baru" }, from)];
    return listTexts(make("agency", { plan, agencies: [...renamed, ...others] }).document);
  };
  expect(named(`${plan.year}-12-31`)).toContain("Dinas baru");
  expect(named(`${plan.year + 1}-01-01`)).toContain("Dinas dinsos");
  expect(named(`${plan.year + 1}-01-01`)).not.toContain("Dinas baru");
});

test("group and strategy hold for everything below the node that bears them", () => {
  const programme = Object.values(PLAN.nodes).find((node) => node.text === "Panti");
  if (programme === undefined) throw new Error("no programme");
  const tagged = { ...programme, group: "social-assistance", strategy: "reduce-burden" } as const;
  const plan = { ...placed(PLAN), nodes: { ...PLAN.nodes, [programme.id]: tagged } };
  expect(partsOf("group", 0, { plan })).toEqual([
    ["social-assistance", 3, 0, 900],
    ["none", 1, 0, 0],
  ]);
  expect(partsOf("group", 1, { plan })?.[0]).toEqual(["reduce-burden", 3, 0, 900]);
});

test("who signs stands below the summary, and the draft mark on every page", () => {
  const { document } = make("agency");
  expect(document.sections.map((section) => section.blocks.at(-1)?.kind)).toEqual(["signature", "table"]);
  expect(document.sections.map((section) => section.mark)).toEqual(["RANCANGAN", "RANCANGAN"]);
});

test("a plan without activities still makes every recap", () => {
  for (const recap of RecapKey.options) {
    const { document } = make(recap, { plan: emptyPlan("e", "53", 2024) });
    expect(listTexts(document).join(" ")).toContain("Tahun 2024 belum memuat kegiatan.");
  }
});

test("on random plans every axis sums to the plan's ceiling, details and sheets hold each activity once", () => {
  fc.assert(
    fc.property(
      fc.integer(),
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom(...RecapKey.options),
      (seed, count, recap) => {
        const plan = randomPlan(seed, count);
        const facts = findFacts(recap, { plan });
        const nodes = Object.values(plan.nodes).filter((node) => node.level === "activity");
        const whole = nodes.reduce((sum, node) => sum + (node.ceiling ?? 0), 0);
        expect(RecapFacts.parse(facts)).toEqual(facts);
        for (const axis of facts.axes)
          expect(axis.parts.reduce((sum, part) => sum + part.ceiling.amount, 0)).toBe(whole);
        expect(facts.activities.length).toBe(nodes.length);
        const { document, workbook } = make(recap, { plan });
        const details = document.sections.at(-1)?.blocks.find((block) => block.kind === "table");
        const rows = details?.kind === "table" ? details.body.filter((row) => row.role === "normal") : [];
        expect(rows.length).toBe(nodes.length);
        const rowsOf = workbook.sheets.flatMap((sheet) =>
          sheet.kind === "table" && sheet.name === "Tabel kegiatan" ? [sheet.rows] : [],
        );
        expect(rowsOf[0]?.length).toBe(nodes.length);
      },
    ),
    { numRuns: 40 },
  );
});
