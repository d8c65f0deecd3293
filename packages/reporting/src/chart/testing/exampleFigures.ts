import type { Chart } from "#chart/Chart";
import type { Course, CourseLine } from "#chart/Course";
import { TIMOR } from "./exampleRegions.ts";

type Figure = Chart["figure"];

/** A figure of every form as a report would have it. */
export const EXAMPLE_FIGURES: Readonly<{ [Form in Figure["form"]]: Extract<Figure, { form: Form }> }> = {
  bars: {
    form: "bars",
    bars: [
      { label: "Kesehatan", value: 80, text: "Rp80" },
      { label: "Perumahan dan kawasan permukiman", value: 20, text: "Rp20" },
      { label: "Pendidikan", value: 0, text: "belum ada pagu" },
    ],
  },
  lines: {
    form: "lines",
    periods: ["2020", "2021", "2022"],
    lines: [
      { label: "Provinsi", role: "own", points: [{ value: 21, text: "21,0" }, null, { value: 20, text: "20,0" }] },
      {
        label: "Sasaran",
        role: "target",
        points: [
          { value: 20.5, text: "20,5" },
          { value: 19.5, text: "19,5" },
          { value: 18.5, text: "18,5" },
        ],
      },
    ],
  },
  course: courseOf("Nusa Tenggara Timur", 20.5),
  ranking: {
    form: "ranking",
    unit: "persen",
    bars: TIMOR.filter(({ value }) => value !== null)
      .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
      .map(({ label, value, text, isUnsure }) => ({
        label,
        value: value ?? 0,
        text,
        isOwn: label === "Timor Tengah Selatan",
        isUnsure,
      })),
    references: [
      { label: "Provinsi", role: "parent", value: 20.44, text: "20,44 persen" },
      { label: "Indonesia", role: "nation", value: 9.71, text: "9,71 persen" },
    ],
    missing: TIMOR.filter(({ value }) => value === null).map(({ label }) => ({ label, text: "belum dipublikasikan" })),
  },
  scatter: {
    form: "scatter",
    x: { label: "Persentase penduduk miskin (persen)", cut: 20.44, cutText: "20,44 persen" },
    y: { label: "Jumlah penduduk miskin (ribu orang)", cut: 52.1, cutText: "52,10 ribu orang" },
    points: TIMOR.flatMap(({ label, value }, at) => {
      if (value === null) return [];
      const count = 15 + ((at * 37) % 110);
      const group = value >= 20.44 ? (count >= 52.1 ? "I" : "IV") : count >= 52.1 ? "II" : "III";
      const text = `${String(value).replace(".", ",")} persen; ${count} ribu orang`;
      return [{ label, x: value, y: count, text, group, isOwn: label === "Kota Kupang" } as const];
    }),
  },
  tiles: {
    form: "tiles",
    unit: "persen",
    classes: [
      { label: "di bawah 15", from: 0, to: 15 },
      { label: "15–20", from: 15, to: 20 },
      { label: "20–25", from: 20, to: 25 },
      { label: "25–30", from: 25, to: 30 },
      { label: "30 ke atas", from: 30, to: 35 },
    ],
    tiles: TIMOR.map(({ code, label, short, row, column, value, text, isUnsure }) => ({
      code,
      label,
      short,
      row,
      column,
      value,
      text,
      isUnsure,
    })),
  },
  map: {
    form: "map",
    unit: "persen",
    classes: [
      { label: "di bawah 20", from: 0, to: 20 },
      { label: "20 ke atas", from: 20, to: 35 },
    ],
    shapes: TIMOR.slice(0, 12).map(({ code, label, row, column, value, text, isUnsure }) => ({
      code,
      label,
      value,
      text,
      isUnsure,
      rings: [
        [
          [column * 90, row * 90],
          [column * 90 + 80, row * 90 + 12],
          [column * 90 + 88, row * 90 + 78],
          [column * 90 + 30, row * 90 + 86],
        ],
      ],
    })),
  },
  panels: {
    form: "panels",
    unit: "persen",
    panels: ["Kupang", "Timor Tengah Selatan", "Timor Tengah Utara", "Belu", "Alor"].map((title, at) => ({
      title,
      course: courseOf("", 16 + at * 3),
    })),
  },
};

function courseOf(label: string, level: number): Course {
  const periods = [2019, 2020, 2021, 2022, 2023, 2024].flatMap((year) => [`Maret ${year}`, `September ${year}`]);
  const line = (name: string, mark: "dot" | "ring", role: CourseLine["role"], from: number): CourseLine => ({
    label: `${name}${name === "" ? "" : ", "}${mark === "dot" ? "Maret" : "September"}`,
    role,
    mark,
    points: periods.flatMap((_, at) => {
      if (at % 2 !== (mark === "dot" ? 0 : 1) || at === 4) return [];
      const hundredths = Math.round((from - at * 0.12 + ((at * 7) % 5) * 0.11) * 100);
      const text = `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, "0")} persen`;
      return [{ at, value: hundredths / 100, text, isUnsure: at === 3 }];
    }),
    breaks: mark === "dot" ? [4] : [],
  });
  return {
    form: "course",
    periods,
    unit: "persen",
    lines: [
      line(label, "dot", "own", level),
      line(label, "ring", "own", level + 0.2),
      line("Indonesia", "dot", "nation", level - 3),
    ],
    ranges: [{ label: "Target RPJMD", at: 10, from: level - 2, to: level - 1.2, text: "18,50–19,30 persen" }],
  };
}
