/** A colour by what it stands for. Which colour that is, paper and screen decide: see `PALETTE` and the styles of the web. */
export type Paint =
  | "ink"
  | "soft"
  | "grid"
  | "paper"
  | "own"
  | "parent"
  | "nation"
  | "target"
  | "peer"
  | OtherPaint
  | RampPaint
  | "on-light"
  | "on-dark";
/** Regions beside the own one, in the order of Okabe and Ito as far as it can be told on white. */
export type OtherPaint = "other-1" | "other-2" | "other-3" | "other-4";
/** From light to dark. The same on paper and on a dark screen, since what is written on it has to be read. */
export type RampPaint = "ramp-1" | "ramp-2" | "ramp-3" | "ramp-4" | "ramp-5" | "ramp-6";

export type Dash = "solid" | "dashed" | "dotted";

interface Stroke {
  stroke: Paint | null;
  width: number;
  dash: Dash;
}

export interface PathShape extends Stroke {
  kind: "path";
  d: string;
  fill: Paint | null;
}
export interface TextShape {
  kind: "text";
  x: number;
  y: number;
  text: string;
  anchor: "start" | "middle" | "end";
  size: number;
  paint: Paint;
  isBold: boolean;
}

/** A thing to draw, in the units of the picture, y downwards. Later ones lie over earlier ones. */
export type Shape =
  | PathShape
  | TextShape
  | ({ kind: "line"; x1: number; y1: number; x2: number; y2: number } & Stroke)
  | ({ kind: "circle"; x: number; y: number; r: number; fill: Paint | null } & Stroke)
  | ({ kind: "rect"; x: number; y: number; w: number; h: number; fill: Paint | null } & Stroke)
  | { kind: "datum"; index: number; shapes: Shape[] };

/**
 * A figure in the picture that can be pointed at: its words, the region it opens when it is one, and where it lies. `row` orders
 * figures into rows (a line, a bar) for who goes through them by keyboard.
 */
export interface Datum {
  words: string;
  code: string | null;
  row: number;
  x: number;
  y: number;
}

/** A drawn chart: the one picture that paper, file and screen show. */
export interface Picture {
  width: number;
  height: number;
  shapes: Shape[];
  data: Datum[];
}

/** What the room left of a form's own drawing: its shapes, and how high they are. */
export interface Drawn {
  shapes: Shape[];
  data: Datum[];
  height: number;
}
