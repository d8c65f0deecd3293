import type { Scatter } from "#chart/Chart";
import type { LegendEntry } from "#chart/picture/drawLegend";
import { drawPointMark } from "./drawPointMark.ts";

/** The shapes of the quadrants with how many regions lie in each, and the own region. */
export function scatterLegend({ points }: Scatter, size: number): LegendEntry[] {
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
  return [...groups, ...own];
}
