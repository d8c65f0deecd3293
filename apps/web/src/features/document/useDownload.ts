import { useMutation } from "@tanstack/react-query";
import { fetchFile } from "#lib/files";

/** Fetches a file and hands it to the person; a refusal becomes a sentence here instead of a broken file there. */
export function useDownload() {
  const mutation = useMutation({
    mutationFn: async (address: string) => {
      const { blob, name } = await fetchFile(address);
      const link = document.createElement("a");
      link.href = URL.createObjectURL(blob);
      link.download = name;
      link.click();
      // Long enough for the browser to have begun reading it.
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    },
  });
  return { download: mutation.mutate, isPending: mutation.isPending, error: mutation.error };
}
