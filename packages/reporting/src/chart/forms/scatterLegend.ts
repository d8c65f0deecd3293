import type { Scatter } from "#chart/Chart";
import type { LegendEntry } from "#chart/picture/drawLegend";
import { straight } from "#chart/picture/shapes";
import { drawPointMark } from "./drawPointMark.ts";

/** The shapes of the quadrants with how many regions lie in each, and the own region. */
export function scatterLegend({ points, x: level, y: upright }: Scatter, size: number): LegendEntry[] {
  const groups = (["I", "II", "III", "IV"] as const).map((group): LegendEntry => {
    const count = points.filter((point) => point.group === group).length;
    return {
      label: `Kuadran ${group}: ${count}`,
      drawSample: (x, y, width) => [drawPointMark([x + width / 2, y], size * 0.36, { group, isOwn: false })],
    };
  });
  const own = points
    .filter(({ isOwn }) => isOwn)
    .map(({ label, group }): LegendEntry => ({
      label,
      drawSample: (x, y, width) => [drawPointMark([x + width / 2, y], size * 0.36, { group, isOwn: true })],
    }));
  const cut: LegendEntry = {
    label: `batas: ${level.cutText}; ${upright.cutText}`,
    drawSample: (x, y, width) => [
      straight([x, y], [x + width, y], { stroke: "ink", width: size * 0.08, dash: "dashed" }),
    ],
  };
  return [...groups, ...own, cut];
}
