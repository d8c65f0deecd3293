import { analyseIndicator, type GivenIndicator } from "@rata/domain/analysis/indicator/analyseIndicator";
import { analysePriority } from "@rata/domain/analysis/indicator/analysePriority";
import { growth } from "@rata/domain/indicator/definitions/growth";
import { humanDevelopment } from "@rata/domain/indicator/definitions/humanDevelopment";
import { poorPeople } from "@rata/domain/indicator/definitions/poorPeople";
import { povertyRate } from "@rata/domain/indicator/definitions/povertyRate";
import type { Indicator } from "@rata/domain/indicator/Indicator";
import { NATION } from "@rata/domain/indicator/nation";
import { expect, test } from "vitest";
import { Chart } from "#chart/Chart";
import type { Content } from "#document/Document";
import { composeCourse } from "./composeCourse.ts";
import { composePanels } from "./composePanels.ts";
import { composePeers } from "./composePeers.ts";
import { composeQuadrants } from "./composeQuadrants.ts";
import { composeTable } from "./composeTable.ts";
import { composeRegions } from "./composeRegions.ts";
import { composeMap, composeTiles } from "./composeTiles.ts";
import { figure, given, NAMES, yearly } from "./testing/sample.ts";
import { touchedBy } from "./touchedBy.ts";
import { valueClasses } from "./valueClasses.ts";

const OWN = [
  ...yearly("34", "2024-03", ["11,34", "11,04", "10,83"]),
  figure("34", "2022-09", "11,49"),
  figure("34", "2024-09", "10,40", { confidence: "B" }),
];

test("a course: a line for each round and region, cut where a September was not held, with the target's range", () => {
  const chart = composeCourse(
    analyse({
      own: OWN,
      nation: { region: NATION, observations: yearly(NATION, "2024-03", ["9,54", "9,36", "9,03"]) },
      targets: [
        { period: "2025-03", from: m(900), to: m(950), source: "RPJMD" },
        { period: "2026-03", from: m(850), to: null, source: "RPJMD" },
      ],
    }),
    NAMES,
  );
  expect(Chart.parse(chart).caption?.text).toBe(
    "Persentase penduduk miskin di Provinsi Daerah Istimewa Yogyakarta, Maret 2022–September 2024",
  );
  expect(chart?.figure).toMatchObject({
    form: "course",
    unit: "persen",
    periods: [
      "Maret 2022",
      "September 2022",
      "Maret 2023",
      "September 2023",
      "Maret 2024",
      "September 2024",
      "Maret 2025",
      "September 2025",
      "Maret 2026",
    ],
    lines: [
      { label: "Provinsi Daerah Istimewa Yogyakarta, Maret", role: "own", mark: "dot", breaks: [] },
      {
        label: "Provinsi Daerah Istimewa Yogyakarta, September",
        role: "own",
        mark: "ring",
        points: [
          { at: 1, value: 11.49, text: "11,49", isUnsure: false },
          { at: 5, value: 10.4, text: "10,40", isUnsure: true },
        ],
        breaks: [5],
      },
      { label: "Indonesia, Maret", role: "nation", mark: "dot" },
      { label: "Target", role: "target", mark: "diamond", points: [{ at: 8, value: 8.5 }] },
    ],
    ranges: [{ at: 6, from: 9, to: 9.5, text: "9,00–9,50" }],
  });
  expect(chart?.alternative).toContain("September 2024 10,40 (satu sumber)");
  expect(composeCourse(analyse({}), NAMES)).toBeNull();
});

test("a course is cut before a change of method, one round needs no name, and people are not held beside the nation's", () => {
  const years = ["2020", "2021", "2022"].map((year) => figure("34", year, "80,00", { indicator: humanDevelopment }));
  const broken = composeCourse(analyse({ own: years }, humanDevelopment), NAMES);
  expect(broken?.figure).toMatchObject({
    lines: [{ label: "Provinsi Daerah Istimewa Yogyakarta", breaks: [1], points: [{}, {}, {}] }],
  });
  const people = composeCourse(
    analyse(
      {
        own: [figure("34", "2024-03", "445,55", { indicator: poorPeople })],
        nation: { region: NATION, observations: [figure(NATION, "2024-03", "25.219,20", { indicator: poorPeople })] },
      },
      poorPeople,
    ),
    NAMES,
  );
  expect(people?.figure.form === "course" ? people.figure.lines.length : 0).toBe(1);
});

test("quarters and years together are a line each, not five", () => {
  const own = ["2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4", "2023"].map((period) =>
    figure("34", period, "5,00", { indicator: growth }),
  );
  const chart = composeCourse(analyse({ own }, growth), NAMES);
  expect(chart?.figure.form === "course" ? chart.figure.lines.map(({ label }) => label.split(", ")[1]) : []).toEqual([
    "triwulanan",
    "tahunan",
  ]);
});

const PEERS = new Map([
  ["34.01", yearly("34.01", "2023-03", ["16,39", "15,64"])],
  ["34.02", yearly("34.02", "2023-03", [null, null])],
  ["34.71", yearly("34.71", "2023-03", ["6,62", "6,49"])],
]);

test("peers by rank, the own one marked, the province and nation as lines, the missing by name", () => {
  const own = PEERS.get("34.71") ?? [];
  const chart = composePeers(
    analyse({ region: "34.71", own, parent: { region: "34", observations: OWN }, peers: PEERS }),
    NAMES,
  );
  expect(Chart.parse(chart).figure).toEqual({
    form: "ranking",
    unit: "persen",
    bars: [
      { label: "Kota Yogyakarta", value: 6.49, text: "6,49", isOwn: true, isUnsure: false, code: "34.71" },
      { label: "Kabupaten Kulon Progo", value: 15.64, text: "15,64", isOwn: false, isUnsure: false, code: "34.01" },
    ],
    references: [{ label: "Provinsi Daerah Istimewa Yogyakarta", role: "parent", value: 11.04, text: "11,04" }],
    missing: [{ label: "Kabupaten Bantul", text: "tidak tersedia pada sumbernya" }],
  });
  expect(composePeers(analyse({ own: OWN }), NAMES)).toBeNull();
});

test("small multiples: a picture for each peer that has a course", () => {
  const chart = composePanels(analyse({ own: OWN, peers: PEERS }), NAMES);
  expect(Chart.parse(chart).caption?.text).toBe(
    "Persentase penduduk miskin menurut kabupaten/kota, Maret 2022–Maret 2023",
  );
  expect(chart?.figure.form === "panels" ? chart.figure.panels.map(({ title }) => title) : []).toEqual([
    "Kabupaten Kulon Progo",
    "Kota Yogyakarta",
  ]);
  const single = new Map([...PEERS].map(([region, series]) => [region, series.slice(1)]));
  expect(composePanels(analyse({ peers: single }), NAMES)).toBeNull();
});

test("a map of squares and one of boundaries show the same figures, and absences without a class", () => {
  const analysed = analyse({ peers: PEERS });
  const places = [
    { code: "34.01", short: "KP", row: 0, column: 0 },
    { code: "34.02", short: "BTL", row: 1, column: 1 },
  ];
  const tiles = Chart.parse(composeTiles(analysed, NAMES, places));
  expect(tiles.figure).toMatchObject({
    form: "tiles",
    classes: [
      { label: "6 sampai di bawah 8", from: 6, to: 8 },
      { from: 8, to: 10 },
      { from: 10, to: 12 },
      { from: 12, to: 14 },
      { from: 14, to: 16 },
    ],
    tiles: [
      { code: "34.01", label: "Kabupaten Kulon Progo", value: 15.64, text: "15,64", short: "KP" },
      { code: "34.02", value: null, text: "nilai tidak tersedia pada sumbernya" },
    ],
  });
  const map = composeMap(analysed, NAMES, [
    {
      code: "34.01",
      rings: [
        [
          [0, 0],
          [1, 0],
          [1, 1],
        ],
      ],
    },
  ]);
  expect(Chart.parse(map).figure).toMatchObject({ form: "map", shapes: [{ code: "34.01", value: 15.64 }] });
  expect(composeTiles(analysed, NAMES, [])).toBeNull();
});

test.each<[number[], number[]]>([
  [
    [9.17, 34.27],
    [0, 10, 20, 30],
  ],
  [
    [0.1, 0.3],
    [0.1, 0.15, 0.2, 0.25, 0.3],
  ],
  [[5, 5], [5]],
  [[0], [0]],
  [
    [-2, 7],
    [-2, 0, 2, 4, 6],
  ],
])("classes of %j begin at round numbers %j and hold every value", (values, starts) => {
  const classes = valueClasses(values);
  expect(classes.map(({ from }) => from)).toEqual(starts);
  expect(classes.length).toBeLessThanOrEqual(5);
  expect(values.every((value) => classes.some(({ from, to }) => from <= value && value < to))).toBe(true);
});

test("quadrants as points between two cuts; without them no picture", () => {
  const parts = new Map([
    ["34.01", [figure("34.01", "2023-03", "15,64"), figure("34.01", "2023-03", "70,00", { indicator: poorPeople })]],
    ["34.71", [figure("34.71", "2023-03", "6,49"), figure("34.71", "2023-03", "30,00", { indicator: poorPeople })]],
  ]);
  const chart = composeQuadrants(analysePriority("34", parts, OWN), NAMES, "34.71");
  expect(Chart.parse(chart).figure).toMatchObject({
    form: "scatter",
    x: { cut: 11.04, cutText: "11,04" },
    y: { cut: 50, cutText: "50,00" },
    points: [
      { label: "Kabupaten Kulon Progo", x: 15.64, y: 70, group: "I", isOwn: false },
      { label: "Kota Yogyakarta", group: "III", isOwn: true },
    ],
  });
  expect(composeQuadrants(analysePriority("34", PEERS, OWN), NAMES, "34")).toBeNull();
});

test("the table of figures keeps absences and signs, and says what they mean", () => {
  const own = [
    figure("34", "2022-03", "11,34", { marks: ["revised"] }),
    figure("34", "2022-09", null),
    figure("34", "2023-03", "11,04", { confidence: "C" }),
  ];
  const blocks = composeTable(analyse({ own }), NAMES);
  const table = blocks[0];
  expect(table?.kind === "table" ? table.body.map(({ cells }) => cells.map(({ text }) => text)) : []).toEqual([
    ["Maret 2022", "11,34 r", "uji"],
    ["September 2022", "...", ""],
    ["Maret 2023", "11,04 ‡", "uji"],
  ]);
  expect(sayAll(blocks[1])).toBe("Keterangan: r angka yang direvisi; ... tidak tersedia; ‡ masih perlu dipastikan.");
  expect(composeTable(analyse({}), NAMES)).toEqual([]);
});

test("a revision touches the sentences, charts and targets of its figure alone", () => {
  const own = yearly("34", "2023-03", ["12,80", "11,34", "11,04"]);
  const release = figure("34", "2023-03", "11,10", { vintage: "2024-01-15" });
  const later = figure("34", "2023-03", "11,20", { vintage: "2025-01-15" });
  const touched = touchedBy(povertyRate, {
    given: given({
      own: [...own, release, later],
      peers: PEERS,
      targets: [{ period: "2025-03", from: m(1000), to: null, source: "RPJMD" }],
    }),
    release,
    names: NAMES,
  });
  expect(touched.sentences[0]).toEqual({
    before: "Persentase penduduk miskin di Provinsi Daerah Istimewa Yogyakarta pada Maret 2023 sebesar 11,04 persen.",
    after: "Persentase penduduk miskin di Provinsi Daerah Istimewa Yogyakarta pada Maret 2023 sebesar 11,10 persen.",
  });
  expect(touched.sentences).toHaveLength(3);
  expect(touched.sentences[1]?.after).toContain("menurun 0,24 persen poin");
  // The peers of the ranking stand, but the province's line beside them moved.
  expect(touched.charts).toEqual([
    "Persentase penduduk miskin di Provinsi Daerah Istimewa Yogyakarta, Maret 2021–Maret 2023",
    "Persentase penduduk miskin menurut kabupaten/kota, Maret 2023",
  ]);
  expect(
    touched.targets.map(({ before, after }) => [before?.slice(-220, -150), after?.slice(-220, -150)]),
  ).toHaveLength(1);
  expect(touched.targets[0]?.before).toContain("masih berjarak 1,04 persen poin");
  expect(touched.targets[0]?.after).toContain("masih berjarak 1,10 persen poin");
});

test("a release that repeats the figure touches nothing; the first one of a subject brings its sentences", () => {
  const own = yearly("34", "2023-03", ["12,80", "11,34", "11,04"]);
  const same = figure("34", "2023-03", "11,04", { vintage: "2024-01-15" });
  expect(touchedBy(povertyRate, { given: given({ own: [...own, same] }), release: same, names: NAMES })).toEqual({
    sentences: [],
    charts: [],
    targets: [],
  });
  const [only] = yearly("34", "2023-03", ["11,04"]);
  const first =
    only === undefined ? null : touchedBy(povertyRate, { given: given({ own: [only] }), release: only, names: NAMES });
  expect(first?.sentences.map(({ before }) => before)).toEqual([
    "Persentase penduduk miskin di Provinsi Daerah Istimewa Yogyakarta belum memiliki nilai.",
    null,
  ]);
});

test("a withdrawn figure is touched too: the sentence that it carried is gone", () => {
  const own = yearly("34", "2023-03", ["12,80", "11,34", "11,04"]);
  const withdrawn = figure("34", "2023-03", null, { vintage: "2024-01-15" });
  const touched = touchedBy(povertyRate, {
    given: given({ own: [...own, withdrawn] }),
    release: withdrawn,
    names: NAMES,
  });
  expect(touched.sentences.map(({ after }) => after)).toContain(
    "Nilai persentase penduduk miskin di Provinsi Daerah Istimewa Yogyakarta untuk Maret 2023 tidak tersedia pada sumbernya.",
  );
});

function analyse(change: Partial<GivenIndicator>, indicator: Indicator = povertyRate) {
  return analyseIndicator(indicator, given(change));
}

function m(amount: number) {
  return { amount, scale: 2 };
}

function sayAll(block: Content | undefined): string {
  return block?.kind === "paragraph" ? block.runs.map(({ text }) => text).join("") : "";
}

test("a map is drawn on boundaries where there are some, else as squares; squares in the order of codes don't call themselves a map", () => {
  const analysed = analyse({ peers: PEERS });
  const places = [
    { code: "34.01", short: "KP", row: 0, column: 0 },
    { code: "34.02", short: "BTL", row: 0, column: 1 },
  ];
  const ring: [number, number][] = [
    [0, 0],
    [1, 0],
    [1, 1],
  ];
  const shapes = [{ code: "34.01", rings: [ring] }];
  expect(composeRegions(analysed, NAMES, { isGrid: true, places, shapes })?.figure).toMatchObject({
    form: "map",
    shapes: [
      { code: "34.01", rings: [ring] },
      { code: "34.02", rings: [] },
    ],
  });
  const laid = composeRegions(analysed, NAMES, { isGrid: false, places, shapes: [{ code: "53.01", rings: [ring] }] });
  expect(laid?.caption?.text).toMatch(/^Peta /u);
  const grid = composeRegions(analysed, NAMES, { isGrid: true, places, shapes: [] });
  expect(grid?.caption?.text).toMatch(/^Petak .* \(urut kode wilayah, bukan menurut letak\)$/u);
  expect(grid?.alternative).toMatch(/^Petak urut kode wilayah, satuan persen\./u);
});
