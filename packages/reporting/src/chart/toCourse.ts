import type { Chart, Line } from "./Chart.ts";
import type { Course, CourseLine } from "./Course.ts";

/** Plain lines as a course: a missing value cuts the line. */
export function toCourse({ periods, lines }: Extract<Chart["figure"], { form: "lines" }>): Course {
  return { form: "course", periods, unit: "", ranges: [], lines: lines.map((line) => toCourseLine(line)) };
}

function toCourseLine({ label, role, points }: Line): CourseLine {
  const valued = points.flatMap((point, at) => (point === null ? [] : [{ at, ...point, isUnsure: false }]));
  const breaks = points.flatMap((point, at) => (point === null ? [at] : []));
  return { label, role, mark: role === "target" ? "diamond" : "dot", points: valued, breaks };
}
