import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawChart, drawChartParts } from "./drawChart.ts";
import type { Shape, TextShape } from "./picture/Picture.ts";
import { type Box, boxOf } from "./picture/TakenRoom.ts";
import { anyFigure } from "./testing/anyFigure.ts";
import { EXAMPLE_FIGURES } from "./testing/exampleFigures.ts";

const flatten = (shapes: readonly Shape[]): Shape[] =>
  shapes.flatMap((shape) => (shape.kind === "datum" ? flatten(shape.shapes) : [shape]));
const textsOf = (shapes: readonly Shape[]): TextShape[] => flatten(shapes).filter((shape) => shape.kind === "text");
/** Rounding to hundredths may move each edge by half of one. */
const SLACK = 0.03;
const anyWidth = fc.integer({ min: 280, max: 900 });
const anySize = fc.constantFrom(9, 13);

const doMeet = (a: Box, b: Box) =>
  a.left + SLACK < b.right && b.left + SLACK < a.right && a.top + SLACK < b.bottom && b.top + SLACK < a.bottom;

describe("any chart at any width", () => {
  test("no words leave the picture", () => {
    fc.assert(
      fc.property(anyFigure, anyWidth, anySize, (figure, width, size) => {
        const picture = drawChart({ figure }, width, { size });
        const outside = textsOf(picture.shapes).filter((shape) => {
          const { left, right, top, bottom } = boxOf(shape);
          return left < -SLACK || right > picture.width + SLACK || top < -SLACK || bottom > picture.height + SLACK;
        });
        expect(outside).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("no two words lie over each other", () => {
    fc.assert(
      fc.property(anyFigure, anyWidth, anySize, (figure, width, size) => {
        const texts = textsOf(drawChart({ figure }, width, { size }).shapes).filter(({ text }) => text.trim() !== "");
        const boxes = texts.map((shape) => boxOf(shape));
        const meeting = boxes.flatMap((box, at) =>
          boxes.slice(at + 1).flatMap((other, rest) => (doMeet(box, other) ? [[texts[at], texts[at + 1 + rest]]] : [])),
        );
        expect(meeting).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("every figure that can be read is drawn once, in its place, within the picture", () => {
    fc.assert(
      fc.property(anyFigure, anyWidth, (figure, width) => {
        const picture = drawChart({ figure }, width, { size: 13 });
        const drawn = picture.shapes.flatMap((shape) => (shape.kind === "datum" ? [shape.index] : []));
        expect(drawn.toSorted((a, b) => a - b)).toEqual(picture.data.map((_, at) => at));
        const outside = picture.data.filter(
          ({ x, y }) => x < -SLACK || x > width + SLACK || y < -SLACK || y > picture.height + SLACK,
        );
        expect(outside).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test("no coordinate is anything but a number, and the same chart is the same picture", () => {
    fc.assert(
      fc.property(anyFigure, anyWidth, (figure, width) => {
        const [one, two] = [0, 1].map(() => JSON.stringify(drawChart({ figure }, width, { size: 9 })));
        expect(one).toBe(two);
        expect(one).not.toMatch(/"(?:[xywhr][12]?|size|width|height)":null|NaN|Infinity/u);
      }),
      { numRuns: 200 },
    );
  });
});

test("bars begin at zero, and are as long as their values say", () => {
  const values = [50, 20, 10, -25];
  const bars = values.map((value) => ({ label: "a", value, text: String(value), isOwn: false, isUnsure: false }));
  const picture = drawChart({ figure: { form: "ranking", unit: "", bars, references: [], missing: [] } }, 600, {
    size: 9,
  });
  const drawn = flatten(picture.shapes).filter((shape) => shape.kind === "rect" && shape.fill === "peer");
  const zero = drawn[0]?.kind === "rect" ? drawn[0].x : 0;
  const lengths = drawn.flatMap((shape) => (shape.kind === "rect" ? [shape] : []));
  expect(lengths.map(({ w }) => Math.round((w / (lengths[0]?.w ?? 1)) * 50))).toEqual([50, 20, 10, 25]);
  expect(lengths.map(({ x }) => x - zero < SLACK)).toEqual([true, true, true, true]);
  expect(Math.abs((lengths[3]?.x ?? 0) + (lengths[3]?.w ?? 0) - zero)).toBeLessThan(SLACK);
});

/** The strokes of lines, which are the paths without a filling, by how many points they join. */
const runsOf = (shapes: readonly Shape[]) =>
  flatten(shapes).flatMap((shape) =>
    shape.kind === "path" && shape.fill === null ? [shape.d.split(/[ML]/u).length - 1] : [],
  );

test("no line goes over a break, and a point between two breaks stands alone", () => {
  const points = [0, 1, 2, 3, 4, 5].map((at) => ({ at, value: at, text: String(at), isUnsure: false }));
  const line = { label: "a", role: "own", mark: "dot", points, breaks: [2, 3] } as const;
  const lines = [{ ...line, points: [...points], breaks: [...line.breaks] }];
  const periods = points.map(({ at }) => String(2015 + at));
  const figure = { form: "course", unit: "persen", periods, lines, ranges: [] } as const;
  expect(runsOf(drawChart({ figure: { ...figure, lines, periods, ranges: [] } }, 500, { size: 9 }).shapes)).toEqual([
    2, 3,
  ]);
});

test("a missing value of plain lines is a gap too, and no zero", () => {
  const { shapes, data } = drawChart({ figure: EXAMPLE_FIGURES.lines }, 500, { size: 9 });
  expect(runsOf(shapes)).toEqual([3]);
  expect(data.map(({ words }) => words)).toEqual([
    "Provinsi, 2020: 21,0",
    "Provinsi, 2022: 20,0",
    "Sasaran, 2020: 20,5",
    "Sasaran, 2021: 19,5",
    "Sasaran, 2022: 18,5",
  ]);
});

test("a cut axis says so, and one from zero does not", () => {
  const textOf = (values: number[]) => {
    const points = values.map((value, at) => ({ at, value, text: String(value), isUnsure: false }));
    const lines = [{ label: "a", role: "own" as const, mark: "dot" as const, points, breaks: [] }];
    const figure = { form: "course" as const, unit: "persen", periods: ["2020", "2021"], lines, ranges: [] };
    return textsOf(drawChart({ figure }, 500, { size: 9 }).shapes)[0]?.text;
  };
  expect(textOf([20, 21])).toBe("persen · sumbu tidak mulai dari nol");
  expect(textOf([5, 21])).toBe("persen");
});

test("a figure from one source alone is hollow and explained, others are not", () => {
  const words = (figure: (typeof EXAMPLE_FIGURES)["course"]) =>
    textsOf(drawChart({ figure }, 500, { size: 9 }).shapes).map(({ text }) => text);
  expect(words(EXAMPLE_FIGURES.course)).toContain("satu sumber");
  const lines = EXAMPLE_FIGURES.course.lines.map((line) => ({
    ...line,
    points: line.points.map((point) => ({ ...point, isUnsure: false })),
  }));
  expect(words({ ...EXAMPLE_FIGURES.course, lines })).not.toContain("satu sumber");
});

test("panels share one scale: the same value lies at the same height in every panel of a row", () => {
  const { data } = drawChart({ figure: EXAMPLE_FIGURES.panels }, 1400, { size: 9 });
  const heights = data.filter(({ words }) => words.includes("16,00") || words.includes("19,00")).map(({ y }) => y);
  const byValue = (text: string) => data.filter(({ words }) => words.includes(text)).map(({ y }) => y);
  expect(heights.length).toBeGreaterThan(2);
  expect(new Set(byValue("19,00 ")).size).toBe(1);
});

test("what is higher than a page comes in parts of one scale, which hold every bar once", () => {
  const bars = Array.from({ length: 514 }, (_, at) => ({
    label: `Kabupaten ${at + 1}`,
    value: 514 - at,
    text: String(514 - at),
    isOwn: at === 300,
    isUnsure: false,
  }));
  const missing = [{ label: "Kabupaten lain", text: "tidak ada" }];
  const parts = drawChartParts({ figure: { form: "ranking", unit: "", bars, references: [], missing } }, 480, {
    size: 9,
  });
  expect(parts.flatMap(({ data }) => data.map(({ words }) => words))).toEqual(
    bars.map(({ label, text }) => `${label}: ${text}`),
  );
  expect(parts.filter(({ shapes }) => textsOf(shapes).some(({ text }) => text.startsWith("Tanpa nilai"))).length).toBe(
    1,
  );
  expect(Math.max(...parts.map(({ height }) => height))).toBeLessThan(700);
  const lengths = parts.map(
    ({ shapes }) =>
      flatten(shapes).flatMap((shape) => (shape.kind === "rect" && shape.fill === "peer" ? [shape.w] : []))[0],
  );
  expect(lengths[1]).toBeLessThan(lengths[0] ?? 0);
});
