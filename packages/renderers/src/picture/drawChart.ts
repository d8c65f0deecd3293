import type { Bar, Chart } from "@rata/reporting/chart/Chart";
import { layOutLines } from "@rata/reporting/chart/layOutLines";
import { xmlText } from "#ooxml/xml";
import { countLines, textWidth } from "#page/textWidth";

/** A picture as SVG with its size in points. */
export interface Drawing {
  svg: string;
  width: number;
  height: number;
}

/** A chart as a picture of its own for office files: the figures stand beside the marks, as in the PDF. `width` in points. */
export function drawChart({ figure }: Chart, width: number): Drawing {
  const { marks, height } = figure.form === "bars" ? drawBars(figure.bars, width) : drawLines(asLines(figure), width);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Source Sans 3" font-size="9" fill="#22201d">${marks}</svg>`;
  return { svg, width, height };
}

/** Until every form has its picture. */
function asLines(figure: Chart["figure"]): Extract<Chart["figure"], { form: "lines" }> {
  return figure.form === "lines" ? figure : { form: "lines", periods: [], lines: [] };
}

const OWN = "#0b6e6e";
const ROLES = { own: OWN, parent: "#a86f00", nation: "#6b6b6b", target: "#9b2f26" } as const;

const BAR_STEP = 17;
const LINE_HEIGHT = 10;

function drawBars(bars: readonly Bar[], width: number) {
  const longest = Math.max(...bars.map((bar) => bar.value), 1);
  const labelRoom = width * 0.34;
  const barRoom = (width - labelRoom - 6) * 0.68;
  let top = 4;
  const marks = bars.map((bar) => {
    const lines = wrapLabel(bar.label, labelRoom);
    const height = Math.max(BAR_STEP, lines.length * LINE_HEIGHT + 7);
    const middle = top + height / 2;
    const first = middle - ((lines.length - 1) * LINE_HEIGHT) / 2 + 3;
    const label = lines.map((line, at) => say(labelRoom, first + at * LINE_HEIGHT, line, 'text-anchor="end"'));
    const length = round((bar.value / longest) * barRoom);
    const rect = `<rect x="${round(labelRoom + 6)}" y="${round(middle - 4)}" width="${length}" height="8" fill="${OWN}"/>`;
    top += height;
    return `${label.join("")}${rect}${say(labelRoom + 10 + length, middle + 3, bar.text)}`;
  });
  return { marks: marks.join(""), height: Math.ceil(top + 4) };
}

/** The words of a label in lines that fit the room. The picture's face is narrower than the one measured here. */
function wrapLabel(label: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(/\s+/u)) {
    const open = lines.at(-1);
    const longer = `${open ?? ""} ${word}`;
    if (open !== undefined && countLines(longer, room, 9) === 1) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

const PLOT = { top: 12, height: 150, side: 26 } as const;

function drawLines({ periods, lines }: Extract<Chart["figure"], { form: "lines" }>, width: number) {
  const room = width - 2 * PLOT.side;
  const x = (share: number) => round(PLOT.side + share * room);
  const y = (share: number) => round(PLOT.top + share * PLOT.height);
  const step = periods.length > 1 ? 1 / (periods.length - 1) : 0;
  const foot = PLOT.top + PLOT.height;
  const axis = `<path d="M0 ${foot}H${width}" stroke="#8a847a" stroke-width="0.5"/>`;
  const labels = periods.map((period, at) => say(x(at * step), foot + 12, period, 'text-anchor="middle"'));
  const drawn = layOutLines(lines, periods.length).map(({ line, runs }) => {
    const paint = ROLES[line.role];
    const dash = line.role === "target" ? ' stroke-dasharray="5 4"' : "";
    const paths = runs.map(
      (run) =>
        `<polyline points="${run.map((point) => `${x(point.x)},${y(point.y)}`).join(" ")}" fill="none" stroke="${paint}" stroke-width="1.3"${dash}/>`,
    );
    const points = runs
      .flat()
      .map(
        (point) =>
          `<circle cx="${x(point.x)}" cy="${y(point.y)}" r="1.6" fill="${paint}"/>${say(x(point.x), y(point.y) - 4, point.text, 'text-anchor="middle" font-size="7.5"')}`,
      );
    return [...paths, ...points].join("");
  });
  const legend = drawLegend(lines, foot + 28, width);
  return { marks: [axis, ...labels, ...drawn, legend.marks].join(""), height: legend.bottom };
}

function drawLegend(lines: readonly { label: string; role: keyof typeof ROLES }[], top: number, width: number) {
  let [left, y] = [0, top];
  const marks = lines.map(({ label, role }) => {
    const room = textWidth(label) * 0.009 + 30;
    if (left > 0 && left + room > width) [left, y] = [0, y + 13];
    const mark = `<rect x="${round(left)}" y="${y - 4}" width="10" height="2" fill="${ROLES[role]}"/>${say(left + 14, y, label)}`;
    left += room;
    return mark;
  });
  return { marks: marks.join(""), bottom: y + 6 };
}

function say(x: number, y: number, text: string, attributes = ""): string {
  return `<text x="${round(x)}" y="${round(y)}"${attributes === "" ? "" : ` ${attributes}`}>${xmlText(text)}</text>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
