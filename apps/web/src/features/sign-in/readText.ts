/** The text of a field of a form; a file or a missing field counts as empty. */
export function readText(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
