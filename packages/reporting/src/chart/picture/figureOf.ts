/** A figure without its unit, for where the unit is written once: `20,05 persen` under the unit `persen` is `20,05`. */
export function figureOf(text: string, unit: string): string {
  const short = unit !== "" && text.endsWith(` ${unit}`) ? text.slice(0, -unit.length - 1) : text;
  return short === "" ? text : short;
}
