/** Whether words begin as a spreadsheet program's formulas do, also after blanks that some programs skip. Such words are kept as words. */
export function isLikeFormula(text: string): boolean {
  return /^[\s\u{FEFF}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text);
}
