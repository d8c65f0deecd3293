import { useMutation } from "@tanstack/react-query";
import { fetchFile, saveFile } from "#lib/files";
import type { DownloadFormat } from "./documentAddress.ts";

/** What is being fetched, and where it comes from. */
export interface Wanted {
  format: DownloadFormat;
  address: string;
}

/** Fetches a file and hands it to the person; a refusal becomes a sentence here instead of a broken file there. */
export function useDownload() {
  const mutation = useMutation({
    mutationFn: async ({ address }: Wanted) => saveFile(await fetchFile(address)),
  });
  return {
    download: mutation.mutate,
    reset: mutation.reset,
    /** The format being prepared, or null. */
    pending: mutation.isPending ? mutation.variables.format : null,
    done: mutation.isSuccess ? mutation.variables.format : null,
    error: mutation.error,
  };
}
