import type { Ranking } from "#chart/Chart";
import { drawLegend, type LegendEntry } from "#chart/picture/drawLegend";
import type { Drawn, Paint, Shape } from "#chart/picture/Picture";
import { box, straight, words } from "#chart/picture/shapes";
import { wrapWords } from "#chart/picture/textWidth";
import { UNSURE } from "#chart/sayChart";
import { type BarRow, drawBarRows } from "./drawBarRows.ts";
import { drawUnit } from "./drawUnit.ts";
import { figureOf } from "#chart/picture/figureOf";

/** Regions by rank, with lines for what they are compared with and the names of those without a figure. `span` holds all values. */
export function drawRanking(
  ranking: Ranking,
  width: number,
  { size, span }: { size: number; span: readonly [number, number] },
): Drawn {
  const unit = drawUnit(ranking.unit, width, size);
  const head = drawLegend(legendOf(ranking, size), { top: unit.height, width, size });
  const top = head.bottom + size * 0.5;
  const rows = ranking.bars.map((bar): BarRow => ({
    ...bar,
    text: figureOf(bar.text, ranking.unit),
    paint: bar.isOwn ? "own" : "peer",
    isBold: bar.isOwn,
    code: bar.code ?? null,
    words: `${bar.label}: ${bar.text}${bar.isUnsure ? ` (${UNSURE})` : ""}`,
  }));
  const drawn = drawBarRows(rows, width, { size, top, low: span[0], high: span[1] });
  const lines = ranking.references.map((reference) => {
    const at = drawn.x(reference.value);
    return straight([at, top], [at, drawn.bottom], lookOf(reference.role, size));
  });
  const foot = drawMissing(ranking.missing, { top: drawn.bottom + size * 0.6, width, size });
  const height = foot.bottom + size * 0.4;
  return {
    shapes: [...unit.shapes, ...head.shapes, ...lines, ...drawn.shapes, ...foot.shapes],
    data: drawn.data,
    height,
  };
}

/** The scale of a ranking: from zero, or from its lowest negative value, to its highest. */
export function spanOfRanking({ bars, references }: Ranking): [number, number] {
  const values = [...bars, ...references].map(({ value }) => value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  return low === high ? [0, 1] : [low, high];
}

type Reference = Ranking["references"][number];

const DASHES = { parent: "solid", nation: "solid", target: "dashed", other: "dotted" } as const;
const PAINTS: Readonly<Record<Reference["role"], Paint>> = {
  parent: "parent",
  nation: "nation",
  target: "target",
  other: "other-1",
};

function lookOf(role: Reference["role"], size: number) {
  return { stroke: PAINTS[role], width: size * 0.14, dash: DASHES[role] };
}

function legendOf({ references, bars }: Ranking, size: number): LegendEntry[] {
  const lines = references.map(({ label, role, text }) => ({
    label: `${label}: ${text}`,
    drawSample: (x: number, y: number, width: number) => [
      straight([x + width / 2, y - size * 0.6], [x + width / 2, y + size * 0.6], lookOf(role, size)),
    ],
  }));
  const hollow: LegendEntry = {
    label: UNSURE,
    drawSample: (x, y, width) => [
      box(
        { x: x + width * 0.1, y: y - size * 0.4, w: width * 0.8, h: size * 0.8 },
        { fill: "paper", stroke: "peer", width: size * 0.1 },
      ),
    ],
  };
  return [...lines, ...(bars.some(({ isUnsure }) => isUnsure) ? [hollow] : [])];
}

function drawMissing(
  missing: Ranking["missing"],
  { top, width, size }: { top: number; width: number; size: number },
): { shapes: Shape[]; bottom: number } {
  if (missing.length === 0) return { shapes: [], bottom: top - size * 0.6 };
  const small = size * 0.9;
  const text = `Tanpa nilai: ${missing.map(({ label, text: reason }) => `${label} (${reason})`).join("; ")}`;
  const lines = wrapWords(text, width, { size: small });
  const shapes = lines.map((line, at) =>
    words(line, { x: 0, y: top + small * (1 + at * 1.3), size: small }, { paint: "soft" }),
  );
  return { shapes, bottom: top + small * 1.3 * lines.length };
}
