import { writeFileSync } from "node:fs";
import { EXAMPLE_FIGURES } from "@rata/reporting/chart/testing/exampleFigures";
import { drawChart } from "@rata/reporting/chart/drawChart";
import { svgAttributes, writeMarks } from "@rata/reporting/chart/svg/writeSvg";
import { loadPictureMaker } from "#picture/PictureMaker";
const make = await loadPictureMaker();
const only = process.argv[2];
for (const [width, size, scale] of [
  [470, 9, 2],
  [350, 13, 2],
] as const)
  for (const [form, figure] of Object.entries(EXAMPLE_FIGURES)) {
    if (only && only !== form) continue;
    const p = drawChart({ figure }, width, { size });
    writeFileSync(
      `/tmp/charts/${form}-${width}.png`,
      make(`<svg ${svgAttributes(p)}><rect width="100%" height="100%" fill="#fff"/>${writeMarks(p)}</svg>`, scale),
    );
  }
