import fc from "fast-check";
import type { Chart } from "#chart/Chart";
import type { Course } from "#chart/Course";

const MONTHS = ["Maret", "September"];
const words = fc.oneof(
  fc.constantFrom(
    "Kupang",
    "Timor Tengah Selatan",
    "Kabupaten Kepulauan Tanimbar dan Sekitarnya",
    "x",
    "Δ≤ ünïcode 漢字",
  ),
  fc.string({ minLength: 1, maxLength: 40 }),
  fc.constant("Kabupatendengannamayangtidakadaspasisamasekalidanpanjang"),
);
const value = fc.oneof(
  fc.double({ min: -60, max: 60, noNaN: true }),
  fc.double({ min: 18, max: 22, noNaN: true }),
  fc.double({ min: -1e12, max: 1e13, noNaN: true }),
  fc.constantFrom(0, 20.05),
);
const figure = fc.constantFrom(
  "20,05 persen",
  "1.131,62",
  "Rp460.823",
  "−0,39 persen poin",
  "0,1",
  "belum dipublikasikan",
);
const flags = { isOwn: fc.boolean(), isUnsure: fc.boolean() };

const course: fc.Arbitrary<Course> = fc
  .record({
    count: fc.integer({ min: 1, max: 40 }),
    unit: fc.constantFrom("persen", "ribu orang", ""),
    lines: fc.array(
      fc.record({
        label: words,
        role: fc.constantFrom("own", "parent", "nation", "target", "other"),
        mark: fc.constantFrom("dot", "ring", "square", "diamond"),
        points: fc.uniqueArray(fc.record({ at: fc.nat({ max: 39 }), value, text: figure, isUnsure: fc.boolean() }), {
          selector: ({ at }) => at,
          maxLength: 40,
        }),
        breaks: fc.array(fc.nat({ max: 39 }), { maxLength: 3 }),
      }),
      { maxLength: 6 },
    ),
    ranges: fc.array(fc.record({ label: words, at: fc.nat({ max: 39 }), from: value, to: value, text: figure }), {
      maxLength: 2,
    }),
  })
  .map(({ count, unit, lines, ranges }) => ({
    form: "course",
    unit,
    periods: Array.from({ length: count }, (_, at) => `${MONTHS[at % 2]} ${2010 + Math.floor(at / 2)}`),
    lines: lines.map((line) => ({ ...line, points: line.points.filter(({ at }) => at < count) })),
    ranges: ranges.filter(({ at }) => at < count),
  }));

const region = { code: fc.string({ maxLength: 8 }), label: words, text: figure, isUnsure: fc.boolean() };
const classes = fc
  .integer({ min: 0, max: 9 })
  .map((count) =>
    Array.from({ length: count }, (_, at) => ({ label: `${at * 5}–${at * 5 + 5}`, from: at * 5, to: at * 5 + 5 })),
  );
const maybe = fc.option(value, { nil: null });

/** Charts of every form, with what officials and sources may bring: no figure, one, forty periods, long names, negative amounts. */
export const anyFigure: fc.Arbitrary<Chart["figure"]> = fc.oneof(
  fc.record({
    form: fc.constant("bars" as const),
    bars: fc.array(fc.record({ label: words, value: fc.double({ min: 0, max: 1e13, noNaN: true }), text: figure }), {
      maxLength: 30,
    }),
  }),
  course,
  fc.record({
    form: fc.constant("ranking" as const),
    unit: fc.constantFrom("persen", ""),
    bars: fc.array(fc.record({ label: words, value, text: figure, ...flags }), { maxLength: 40 }),
    references: fc.array(
      fc.record({
        label: words,
        role: fc.constantFrom("parent" as const, "nation" as const, "target" as const, "other" as const),
        value,
        text: figure,
      }),
      { maxLength: 3 },
    ),
    missing: fc.array(fc.record({ label: words, text: figure }), { maxLength: 5 }),
  }),
  fc.record({
    form: fc.constant("scatter" as const),
    x: fc.record({ label: words, cut: value, cutText: figure }),
    y: fc.record({ label: words, cut: value, cutText: figure }),
    points: fc.array(
      fc.record({
        label: words,
        x: value,
        y: value,
        text: figure,
        group: fc.constantFrom("I" as const, "II" as const, "III" as const, "IV" as const),
        isOwn: fc.boolean(),
      }),
      { maxLength: 40 },
    ),
  }),
  fc.record({
    form: fc.constant("tiles" as const),
    unit: fc.constantFrom("persen", ""),
    classes,
    tiles: fc.uniqueArray(
      fc.record({
        ...region,
        short: fc.string({ minLength: 1, maxLength: 4 }),
        row: fc.nat({ max: 9 }),
        column: fc.nat({ max: 11 }),
        value: maybe,
      }),
      { selector: ({ row, column }) => `${row} ${column}`, maxLength: 40 },
    ),
  }),
  fc.record({
    form: fc.constant("map" as const),
    unit: fc.constantFrom("persen", ""),
    classes,
    shapes: fc.array(
      fc.record({
        ...region,
        value: maybe,
        rings: fc.array(
          fc.array(
            fc.tuple(fc.double({ min: 0, max: 1000, noNaN: true }), fc.double({ min: 0, max: 1000, noNaN: true })),
            {
              minLength: 3,
              maxLength: 12,
            },
          ),
          { maxLength: 2 },
        ),
      }),
      { maxLength: 12 },
    ),
  }),
  fc.record({
    form: fc.constant("panels" as const),
    unit: fc.constantFrom("persen", ""),
    panels: fc.array(fc.record({ title: words, course }), { maxLength: 7 }),
  }),
);
