/** How a kind of paragraph looks: points, in Arial. `before` and `after` are the room above and below it. */
export interface Look {
  size: number;
  before: number;
  after: number;
  isBold: boolean;
  /** Whether it stays on the page of what follows. */
  staysWithNext: boolean;
}

/** The paragraph styles by their id in the file; the same figures write the styles and estimate where pages end. */
export const LOOKS = {
  Normal: look(10.5, 0, 6),
  Keterangan: look(8.5, 2, 8),
  Title: look(12.5, 0, 4, { isBold: true }),
  Heading1: look(13, 12, 6, { isBold: true, staysWithNext: true }),
  Heading2: look(11.5, 12, 6, { isBold: true, staysWithNext: true }),
  Heading3: look(10.5, 10, 5, { isBold: true, staysWithNext: true }),
  Caption: look(9.5, 8, 4, { staysWithNext: true }),
  CaptionBelow: look(9.5, 2, 8),
  TOCHeading: look(10.5, 12, 6, { isBold: true, staysWithNext: true }),
  TOC1: look(10.5, 0, 3),
  TOC2: look(10.5, 0, 3),
  ListParagraph: look(10.5, 0, 3),
  TabelIsi: look(9, 0, 0),
  TabelRapat: look(6.5, 0, 0),
  KopPemerintah: look(13, 0, 0, { isBold: true }),
  KopUnit: look(15, 0, 0, { isBold: true }),
  KopAlamat: look(9, 0, 0),
  TandaTangan: look(10.5, 0, 0, { staysWithNext: true }),
  Header: look(7.5, 0, 0),
  Footer: look(6.5, 0, 0),
} as const satisfies Record<string, Look>;
export type LookKey = keyof typeof LOOKS;

/** A line of Arial is this much higher than its type size. */
export const LINE = 1.15;

/** Room inside the cells of a table in points. */
export const CELL_MARGINS = {
  normal: { side: 3.5, top: 1.5 },
  dense: { side: 2, top: 1 },
} as const;

function look(size: number, before: number, after: number, more: Partial<Look> = {}): Look {
  return { size, before, after, isBold: false, staysWithNext: false, ...more };
}
