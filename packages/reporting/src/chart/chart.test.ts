import { describe, expect, test } from "vitest";
import { Chart } from "./Chart.ts";
import { sayChart } from "./sayChart.ts";
import { listChartLines, tabulateChart } from "./tabulateChart.ts";
import { EXAMPLE_FIGURES } from "./testing/exampleFigures.ts";

type Figure = Chart["figure"];

const POINT = { value: 20.05, text: "20,05 persen", isUnsure: false };
const COURSE = {
  form: "course",
  periods: ["Maret 2021", "September 2021", "Maret 2022"],
  unit: "persen",
  lines: [
    {
      label: "NTT, Maret",
      role: "own",
      mark: "dot",
      points: [
        { ...POINT, at: 0, text: "20,99 persen" },
        { ...POINT, at: 2, isUnsure: true },
      ],
      breaks: [],
    },
    {
      label: "NTT, September",
      role: "own",
      mark: "ring",
      points: [{ ...POINT, at: 1, text: "20,44 persen" }],
      breaks: [],
    },
    { label: "Indonesia", role: "nation", mark: "dot", points: [], breaks: [] },
  ],
  ranges: [{ label: "Target", at: 2, from: 18, to: 19, text: "18–19 persen" }],
} satisfies Figure;
const BAR = { value: 1, isOwn: false, isUnsure: false };
const RANKING = {
  form: "ranking",
  unit: "persen",
  bars: [
    { ...BAR, label: "Sumba Tengah", text: "34,27 persen" },
    { ...BAR, label: "Alor", text: "21,06 persen", isUnsure: true },
  ],
  references: [{ label: "Provinsi", role: "parent", value: 20, text: "20,44 persen" }],
  missing: [{ label: "Sabu Raijua", text: "belum dipublikasikan" }],
} satisfies Figure;
const SCATTER = {
  form: "scatter",
  x: { label: "Persentase", cut: 20, cutText: "20,44 persen" },
  y: { label: "Jumlah", cut: 50, cutText: "50 ribu orang" },
  points: [
    { label: "Alor", x: 21, y: 60, text: "21,06 persen; 60 ribu orang", group: "I", isOwn: true },
    { label: "Ngada", x: 12, y: 20, text: "12,51 persen; 20 ribu orang", group: "III", isOwn: false },
  ],
} satisfies Figure;
const TILE = { row: 0, isUnsure: false };
const TILES = {
  form: "tiles",
  unit: "persen",
  classes: [{ label: "semua", from: 0, to: 40 }],
  tiles: [
    {
      ...TILE,
      code: "53.05",
      label: "Alor",
      short: "ALOR",
      column: 0,
      value: 21.06,
      text: "21,06 persen",
      isUnsure: true,
    },
    {
      ...TILE,
      code: "53.20",
      label: "Sabu Raijua",
      short: "SBRJ",
      column: 1,
      value: null,
      text: "belum dipublikasikan",
    },
  ],
} satisfies Figure;
const PANELS = { form: "panels", unit: "persen", panels: [{ title: "Alor", course: COURSE }] } satisfies Figure;

describe("the alternative text", () => {
  test.each<[Figure, string]>([
    [{ form: "bars", bars: [{ label: "Sosial", value: 2, text: "Rp2" }] }, "Grafik batang. Sosial: Rp2."],
    [
      {
        form: "lines",
        periods: ["2020", "2021"],
        lines: [{ label: "a", role: "own", points: [{ value: 1, text: "1" }, null] }],
      },
      "Grafik garis. a: 2020 1, 2021 tidak ada nilai.",
    ],
    [
      COURSE,
      "Grafik garis, satuan persen. NTT, Maret: Maret 2021 20,99 persen, Maret 2022 20,05 persen (satu sumber); NTT, September: September 2021 20,44 persen; Indonesia: tidak ada nilai; Target: Maret 2022 18–19 persen.",
    ],
    [
      RANKING,
      "Grafik peringkat 2 wilayah, satuan persen. Sumba Tengah: 34,27 persen; Alor: 21,06 persen (satu sumber). Provinsi: 20,44 persen. Tanpa nilai: Sabu Raijua (belum dipublikasikan).",
    ],
    [
      SCATTER,
      "Grafik sebar: Persentase dan Jumlah. Batas Persentase: 20,44 persen; batas Jumlah: 50 ribu orang. Kuadran I: Alor (21,06 persen; 60 ribu orang). Kuadran II: tidak ada. Kuadran III: Ngada (12,51 persen; 20 ribu orang). Kuadran IV: tidak ada.",
    ],
    [TILES, "Peta petak, satuan persen. Alor: 21,06 persen (satu sumber); Sabu Raijua: belum dipublikasikan."],
    [
      { ...TILES, form: "map", shapes: TILES.tiles.map((tile) => ({ ...tile, rings: [] })) },
      "Peta wilayah, satuan persen. Alor: 21,06 persen (satu sumber); Sabu Raijua: belum dipublikasikan.",
    ],
    [
      PANELS,
      "1 grafik garis dengan satu skala, satuan persen. Alor. NTT, Maret: Maret 2021 20,99 persen, Maret 2022 20,05 persen (satu sumber); NTT, September: September 2021 20,44 persen; Indonesia: tidak ada nilai; Target: Maret 2022 18–19 persen.",
    ],
  ])("of %o", (figure, said) => {
    expect(sayChart(figure)).toBe(said);
  });

  test("of 514 regencies tells the ends, the own one and how many lie between", () => {
    const bars = Array.from({ length: 514 }, (_, at) => ({
      ...BAR,
      label: `K${at + 1}`,
      text: String(514 - at),
      isOwn: at === 99,
    }));
    expect(sayChart({ ...RANKING, bars, references: [], missing: [] })).toBe(
      "Grafik peringkat 514 wilayah, satuan persen. K1: 514; K2: 513; K3: 512; K100: 415; 507 wilayah lain di antaranya; K512: 3; K513: 2; K514: 1.",
    );
  });
});

describe("the table of a chart", () => {
  test("has a row for each period and a column for each line and target", () => {
    expect(tabulateChart(COURSE)).toEqual({
      head: ["Periode", "NTT, Maret", "NTT, September", "Indonesia", "Target"],
      rows: [
        ["Maret 2021", "20,99 persen", "", "", ""],
        ["September 2021", "", "20,44 persen", "", ""],
        ["Maret 2022", "20,05 persen (satu sumber)", "", "", "18–19 persen"],
      ],
    });
  });

  test("holds references, cuts and what is missing too", () => {
    expect(tabulateChart(RANKING).rows.slice(1)).toEqual([
      ["Alor", "21,06 persen (satu sumber)"],
      ["Provinsi", "20,44 persen"],
      ["Sabu Raijua", "belum dipublikasikan"],
    ]);
    expect(tabulateChart(SCATTER).rows.at(-1)).toEqual(["Batas", "20,44 persen; 50 ribu orang", ""]);
    expect(tabulateChart(PANELS).rows[0]).toEqual(["Alor, Maret 2021", "20,99 persen", "", "", ""]);
  });

  test("is written as lines where no table can stand", () => {
    expect(listChartLines(RANKING)[0]).toBe("Sumba Tengah: 34,27 persen");
    expect(listChartLines(COURSE)).toEqual([
      "Maret 2021: NTT, Maret 20,99 persen",
      "September 2021: NTT, September 20,44 persen",
      "Maret 2022: NTT, Maret 20,05 persen (satu sumber); Target 18–19 persen",
    ]);
  });
});

test.each(Object.values(EXAMPLE_FIGURES))("the example of form $form is a chart", (figure) => {
  const chart = { kind: "chart", caption: null, alternative: sayChart(figure), figure };
  expect(Chart.parse(chart)).toEqual(chart);
});
