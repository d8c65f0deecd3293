/** A form with the type of its parts, as the server's procedures name it. */
export interface UploadForm<Parts> extends FormData {
  readonly parts?: Parts;
}

/** A file on its way, with what is said about it. */
export function uploadForm<Parts extends object>(file: File, parts: Parts): UploadForm<Parts> {
  const form: UploadForm<Parts> = new FormData();
  form.set("file", file);
  for (const [name, value] of Object.entries(parts)) form.set(name, JSON.stringify(value));
  return form;
}
