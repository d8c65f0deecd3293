/** Pixels that a piece of text takes on one line. A parameter, so that heights can be tested without a screen. */
export type MeasureText = (text: string) => number;

/**
 * How many lines a text takes in a width, breaking at white space and, where one word is wider than the line, inside it. Errs
 * towards more: a browser may break earlier at a hyphen, never later.
 */
export function countLines(text: string, width: number, measure: MeasureText): number {
  return text.split("\n").reduce((lines, paragraph) => lines + countWrapped(paragraph, width, measure), 0);
}

function countWrapped(paragraph: string, width: number, measure: MeasureText): number {
  const space = measure(" ");
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const length = measure(word);
    const isFirst = used === 0;
    if (!isFirst && used + space + length > width) {
      lines += 1;
      used = 0;
    }
    if (length > width) {
      const whole = Math.floor(length / width);
      lines += whole;
      used = length - whole * width;
    } else {
      used += (used === 0 ? 0 : space) + length;
    }
  }
  return lines;
}
