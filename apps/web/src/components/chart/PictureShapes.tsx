import type { Dash, Paint, Shape } from "@rata/reporting/chart/picture/Picture";
import { dashLengths } from "@rata/reporting/chart/svg/dashLengths";
import { memo } from "react";

/** The shapes of a picture as SVG. Their colours are variables, which follow the theme. */
export const PictureShapes = memo(function PictureShapes({ shapes }: { shapes: readonly Shape[] }) {
  return shapes.map((shape, index) => (
    // The shapes of a picture never change their places.
    // oxlint-disable-next-line react/no-array-index-key
    <PictureShape key={index} shape={shape} />
  ));
});

function PictureShape({ shape }: { shape: Shape }) {
  switch (shape.kind) {
    case "datum":
      return (
        <g data-index={shape.index}>
          <PictureShapes shapes={shape.shapes} />
        </g>
      );
    case "path":
      return <path d={shape.d} fill={paintOf(shape.fill)} fillRule="evenodd" {...strokeOf(shape)} />;
    case "line":
      return <line x1={shape.x1} y1={shape.y1} x2={shape.x2} y2={shape.y2} {...strokeOf(shape)} />;
    case "circle":
      return <circle cx={shape.x} cy={shape.y} r={shape.r} fill={paintOf(shape.fill)} {...strokeOf(shape)} />;
    case "rect":
      return (
        <rect
          x={shape.x}
          y={shape.y}
          width={shape.w}
          height={shape.h}
          fill={paintOf(shape.fill)}
          {...strokeOf(shape)}
        />
      );
    case "text":
      return (
        <text
          x={shape.x}
          y={shape.y}
          fontSize={shape.size}
          textAnchor={shape.anchor}
          fontWeight={shape.isBold ? 700 : 400}
          fill={paintOf(shape.paint)}
        >
          {shape.text}
        </text>
      );
  }
}

function paintOf(paint: Paint | null): string {
  return paint === null ? "none" : `var(--chart-${paint})`;
}

function strokeOf({ stroke, width, dash }: { stroke: Paint | null; width: number; dash: Dash }) {
  if (stroke === null) return {};
  const lengths = dashLengths(dash, width);
  return { stroke: paintOf(stroke), strokeWidth: width, ...(lengths === null ? {} : { strokeDasharray: lengths }) };
}
