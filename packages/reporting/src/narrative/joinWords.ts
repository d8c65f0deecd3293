/** `Pendidikan`, `A serta B`, `A, B, serta C`: "serta" and not "dan", because names such as "Kelautan dan Perikanan" hold a "dan". */
export function joinWords(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  if (words.length <= 1) return last;
  const comma = words.length > 2 ? "," : "";
  return `${words.slice(0, -1).join(", ")}${comma} serta ${last}`;
}
