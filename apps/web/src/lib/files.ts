/** A refusal of a download, in the shape that calls have too. */
class FileRefusal extends Error {
  readonly data: { rata: unknown };

  constructor(rata: unknown) {
    super("refused");
    this.data = { rata };
  }
}

export interface FetchedFile {
  blob: Blob;
  name: string;
}

/** Fetches a file with the name that the server gives it; one that is made of a file in a form takes the form along. */
export async function fetchFile(address: string, form?: FormData): Promise<FetchedFile> {
  const answer = await fetch(address, form === undefined ? {} : { method: "POST", body: form });
  if (!answer.ok) throw await toRefusal(answer);
  const name = /filename="?([^";]+)"?/u.exec(answer.headers.get("content-disposition") ?? "")?.[1];
  return { blob: await answer.blob(), name: name ?? address.split("?")[0]?.split("/").at(-1) ?? "dokumen.pdf" };
}

/** Hands a file to the person as a download. */
export function saveFile({ blob, name }: FetchedFile): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Long enough for the browser to have begun reading it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

async function toRefusal(answer: Response): Promise<Error> {
  const body: unknown = await answer.json().catch(() => null);
  const problems: unknown = typeof body === "object" && body !== null ? Reflect.get(body, "problems") : null;
  return new FileRefusal(
    Array.isArray(problems)
      ? problems[0]
      : { code: answer.status >= 500 ? "fault" : "invalid-request", params: {}, id: null },
  );
}
