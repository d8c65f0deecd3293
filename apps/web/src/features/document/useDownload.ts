import { useMutation } from "@tanstack/react-query";
import { fetchFile, saveFile } from "#lib/files";

/** What is being fetched: the format's name for the message, and where it comes from. */
export interface Wanted {
  format: string;
  address: string;
}

/** Fetches a file and hands it to the person; a refusal becomes a sentence here instead of a broken file there. */
export function useDownload() {
  const mutation = useMutation({
    mutationFn: async ({ address }: Wanted) => saveFile(await fetchFile(address)),
  });
  return {
    download: mutation.mutate,
    /** The format being prepared, or null. */
    pending: mutation.isPending ? mutation.variables.format : null,
    done: mutation.isSuccess ? mutation.variables.format : null,
    error: mutation.error,
  };
}
